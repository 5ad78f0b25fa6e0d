import { stated } from '../stated';

describe('words that look like deeds', () => {
  it.each([
    ['Hanoi is busy. Trains are too slow.', ['vn-hanoi mobility need']],
    ['Hanoi is short of trained carers.', ['vn-hanoi health-ageing need']],
    ['Hanoi throws away far more rubbish than it recycles.', ['vn-hanoi waste need']],
    ['In Hanoi nitrogen dioxide remains above the recommended values.', ['vn-hanoi air-quality need']],
    ['Hanoi has one of the largest open dumps.', ['vn-hanoi waste need']],
  ])('say nothing for the city in "%s"', (text, expected) => expect(stated(text)).toEqual(expected));

  it.each([
    ['Hanoi recycles its plastic waste.', ['vn-hanoi waste offer']],
    ['Hanoi trains carers.', ['vn-hanoi health-ageing offer']],
  ])('are deeds in "%s"', (text, expected) => expect(stated(text)).toEqual(expected));

  it('are quantities and times in Spanish', () => {
    expect(stated('Chengdu ha construido en poco más de una década un metro.', 'es')).toEqual([
      'cn-chengdu mobility offer',
    ]);
  });
});

describe('plain verbs of doing', () => {
  it.each([
    ['Hanoi regulates rents.', ['vn-hanoi housing offer']],
    ['Hanoi has equipped its schools.', ['vn-hanoi knowledge-education offer']],
    ['Hanoi must regulate rents.', ['vn-hanoi housing need']],
  ])('count in all their forms: "%s"', (text, expected) => expect(stated(text)).toEqual(expected));
});

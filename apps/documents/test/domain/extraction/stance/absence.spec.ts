import { stated } from '../stated';

describe('what a city is without', () => {
  it.each([
    ['Turin holds a Sunday without traffic noise.', ['it-turin noise offer']],
    ['Turin celebra un domingo sin ruido.', ['it-turin noise offer'], 'es' as const],
  ])('is an offer where it is bad: "%s"', (text, expected, language = 'en' as const) =>
    expect(stated(text, language)).toEqual(expected),
  );

  it('is a need where it is missed', () => {
    expect(stated('Turin is a city without a metro.')).toEqual(['it-turin mobility need']);
  });

  it('says nothing where nature gives it', () => {
    expect(stated('Turin is a city without a large river.')).toEqual([]);
  });
});

import { stated } from '../stated';

describe('a clause without a topic of its own', () => {
  it.each([
    [
      'In Turin many bridges were built a century ago and must be replaced.',
      ['it-turin infrastructure need'],
    ],
    [
      'The landfill of Turin was opened by the council, and the city needs another way out.',
      ['it-turin waste need'],
    ],
  ])('goes on with the topic before it where something is to be done: "%s"', (text, expected) =>
    expect(stated(text)).toEqual(expected),
  );

  it('goes on where the clause before says nothing yet', () => {
    expect(stated('In Turin many old houses are damp and crack.')).toEqual(['it-turin housing need']);
  });

  it.each([
    [
      'Turin built a metro and must renovate its museums.',
      ['it-turin mobility offer', 'it-turin culture-heritage need'],
    ],
    ['Turin has opened a metro, and Milan needs to answer.', ['it-turin mobility offer']],
  ])('does not where it has a topic or a city of its own: "%s"', (text, expected) =>
    expect(stated(text)).toEqual(expected),
  );
});

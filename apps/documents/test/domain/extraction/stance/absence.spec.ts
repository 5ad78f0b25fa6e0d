import { type ReadLanguage } from '../../../../src/domain/extraction/languages';
import { stated } from '../stated';

describe('what a city is without', () => {
  it.each<[string, string[], ReadLanguage]>([
    ['Turin holds a Sunday without traffic noise.', ['it-turin noise offer'], 'en'],
    ['Turin celebra un domingo sin ruido.', ['it-turin noise offer'], 'es'],
  ])('is an offer where it is bad: "%s"', (text, expected, language) =>
    expect(stated(text, language)).toEqual(expected),
  );

  it('is a need where it is missed', () => {
    expect(stated('Turin is a city without a metro.')).toEqual(['it-turin mobility need']);
  });

  it('says nothing where nature gives it', () => {
    expect(stated('Turin is a city without a large river.')).toEqual([]);
  });
});

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

describe('heat and noise', () => {
  it.each<[string, string[], ReadLanguage?]>([
    ['Summers in Turin are very hot.', ['it-turin climate-energy need']],
    ['En Turin el termómetro pasa de 40 grados.', ['it-turin climate-energy need'], 'es'],
    ['The average in the streets of Turin is 82 decibels.', ['it-turin noise need']],
    ['Turin fights the heat island with trees.', ['it-turin climate-energy offer']],
    ['Turin cut its noise by ten decibels.', ['it-turin noise offer']],
  ])('is a burden where nothing is done against it: "%s"', (text, expected, language = 'en') =>
    expect(stated(text, language)).toEqual(expect.arrayContaining(expected)),
  );
});

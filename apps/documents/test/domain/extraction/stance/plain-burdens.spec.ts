import { type ReadLanguage } from '../../../../src/domain/extraction/languages';
import { stated } from '../stated';

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

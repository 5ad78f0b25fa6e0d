import { vocabularies } from '@puente/challenges';
import { type ThemeEntry, themeFiles } from '../src/theme-files';
import { faultsInThemes } from './faults-in-themes';

const known = new Map(
  vocabularies().map(({ id, values }) => [id, new Set(values.map(({ value }) => value))]),
);
const faults = (themes: readonly ThemeEntry[]): string[] => faultsInThemes(themes, known);

const carpets = {
  id: 'mobility/flying-carpets',
  labels: { en: 'Flying carpets', es: 'Alfombras voladoras' },
  synonyms: { en: ['magic carpets'], es: ['alfombras mágicas'] },
  scopeNote: { en: 'Woven, and above the street.', es: 'Tejidas, por encima de la calle.' },
  crosswalks: { sdg: ['11.2'], urbanAgendaEu: [], iuc: [], iso37120: [], guangzhou: [], nace: ['49.31'] },
  terms: { en: ['carpetport*'], es: ['alfombrodromo'] },
};

/** The themes of the scheme, mobility with a narrower concept more. */
const withOneMore = (entry: object): ThemeEntry[] => {
  const { mobility } = themeFiles;
  const changed = { ...mobility, concepts: [...mobility.concepts, entry as typeof carpets] };
  return Object.values({ ...themeFiles, mobility: changed });
};

describe('the data files of the scheme', () => {
  it('are without fault', () => {
    expect(faults(Object.values(themeFiles))).toEqual([]);
  });

  it('take one entry more', () => {
    expect(faults(withOneMore(carpets))).toEqual([]);
  });

  it.each([
    [{ labels: { en: 'Flying carpets' } }, 'mobility/flying-carpets: there is no label in "es"'],
    [
      { labels: { ...carpets.labels, de: 'Bahn' } },
      'mobility/flying-carpets: "de" is no language of the scheme',
    ],
    [{ scopeNote: { en: 'Woven.', es: ' ' } }, 'mobility/flying-carpets: no scope note in "es"'],
    [{ id: 'carpets' }, 'carpets: its id must be "mobility/" and small letters with hyphens'],
    [{ id: 'mobility/logistics' }, 'mobility/logistics: the id stands twice'],
    [{ note: 'x' }, 'mobility/flying-carpets: "note" means nothing here'],
    [
      { crosswalks: { ...carpets.crosswalks, sdg: ['11.9'] } },
      'mobility/flying-carpets: "11.9" is not in the list of "sdg" (src/data/vocabularies)',
    ],
    [
      { crosswalks: { ...carpets.crosswalks, nace: ['49.31', '49.31'] } },
      'mobility/flying-carpets: "49.31" of "nace" stands twice',
    ],
    [
      { crosswalks: { ...carpets.crosswalks, naics: [] } },
      'mobility/flying-carpets: there is no vocabulary "naics"',
    ],
    [
      { crosswalks: { sdg: [], urbanAgendaEu: [], iuc: [], iso37120: [], guangzhou: [] } },
      'mobility/flying-carpets: the crosswalk "nace" is missing; [] where there is none',
    ],
    [
      { synonyms: { en: [], es: ['alfombras mágicas'] } },
      'mobility/flying-carpets: there is no synonym in "en"',
    ],
    [
      { synonyms: { en: ['flying carpet'], es: ['alfombras mágicas'] } },
      'mobility/flying-carpets: the synonym "flying carpet" (en) is its label',
    ],
    [
      { synonyms: { en: ['public transit'], es: ['alfombras mágicas'] } },
      'mobility/flying-carpets: the synonym "public transit" (en) stands at mobility/public-transport too',
    ],
    [{ terms: { en: [], es: ['alfombrodromo'] } }, 'mobility/flying-carpets: there is no term in "en"'],
    [
      { terms: { en: ['ca*'], es: ['alfombrodromo'] } },
      'mobility/flying-carpets: the term "ca*" is so short before its * that it takes in words nobody meant',
    ],
    [
      { terms: { en: ['carpetport'], es: ['Alfombródromo'] } },
      'mobility/flying-carpets: the term "Alfombródromo" has to be small letters without accents, spaces and * at the end of words',
    ],
    [
      { terms: { en: ['public transit'], es: ['alfombrodromo'] } },
      'mobility/flying-carpets: the term "public transit" (en) belongs to mobility/public-transport already: leave it there, and list it under "alsoTerms" here if both are meant',
    ],
    [
      { alsoTerms: { en: ['zeppelin'], es: [] } },
      'mobility/flying-carpets: "zeppelin" (en) under "alsoTerms" has to be a term of another concept',
    ],
  ])('say of %j what is wrong', (mistake, fault) => {
    expect(faults(withOneMore({ ...carpets, ...mistake }))).toEqual([fault]);
  });

  it('say what an entry lacks before anything else', () => {
    const { id, labels, scopeNote, crosswalks } = carpets;
    const half = { id, labels, scopeNote, crosswalks };
    expect(faults(withOneMore(half))).toEqual([
      'mobility/flying-carpets: "synonyms" is missing',
      'mobility/flying-carpets: "terms" is missing',
    ]);
  });
});

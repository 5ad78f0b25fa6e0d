import { vocabularies } from '@puente/challenges';
import { type ThemeEntry, themeFiles } from '../src/theme-files';
import { faultsInThemes } from './faults-in-themes';

const known = new Map(
  vocabularies().map(({ id, values }) => [id, new Set(values.map(({ value }) => value))]),
);
const faults = (themes: readonly ThemeEntry[]): string[] => faultsInThemes(themes, known);

const tram = {
  id: 'mobility/trams',
  labels: { en: 'Trams', es: 'Tranvías' },
  synonyms: { en: ['streetcars'], es: ['metro ligero'] },
  scopeNote: { en: 'Rails in the street.', es: 'Raíles en la calle.' },
  crosswalks: { sdg: ['11.2'], urbanAgendaEu: [], iuc: [], iso37120: [], guangzhou: [], nace: ['49.31'] },
  terms: { en: ['tramcar*'], es: ['tranviario'] },
};

/** The themes of the scheme, mobility with a narrower concept more. */
const withOneMore = (entry: object): ThemeEntry[] => {
  const { mobility } = themeFiles;
  const changed = { ...mobility, concepts: [...mobility.concepts, entry as typeof tram] };
  return Object.values({ ...themeFiles, mobility: changed });
};

describe('the data files of the scheme', () => {
  it('are without fault', () => {
    expect(faults(Object.values(themeFiles))).toEqual([]);
  });

  it('take one entry more', () => {
    expect(faults(withOneMore(tram))).toEqual([]);
  });

  it.each([
    [{ labels: { en: 'Trams' } }, 'mobility/trams: there is no label in "es"'],
    [{ labels: { ...tram.labels, de: 'Bahn' } }, 'mobility/trams: "de" is no language of the scheme'],
    [{ scopeNote: { en: 'Rails.', es: ' ' } }, 'mobility/trams: no scope note in "es"'],
    [{ id: 'trams' }, 'trams: its id must be "mobility/" and small letters with hyphens'],
    [{ id: 'mobility/logistics' }, 'mobility/logistics: the id stands twice'],
    [{ note: 'x' }, 'mobility/trams: "note" means nothing here'],
    [
      { crosswalks: { ...tram.crosswalks, sdg: ['11.9'] } },
      'mobility/trams: "11.9" is not in the list of "sdg" (src/data/vocabularies)',
    ],
    [
      { crosswalks: { ...tram.crosswalks, nace: ['49.31', '49.31'] } },
      'mobility/trams: "49.31" of "nace" stands twice',
    ],
    [{ crosswalks: { ...tram.crosswalks, naics: [] } }, 'mobility/trams: there is no vocabulary "naics"'],
    [
      { crosswalks: { sdg: [], urbanAgendaEu: [], iuc: [], iso37120: [], guangzhou: [] } },
      'mobility/trams: the crosswalk "nace" is missing; [] where there is none',
    ],
    [{ synonyms: { en: [], es: ['metro ligero'] } }, 'mobility/trams: there is no synonym in "en"'],
    [
      { synonyms: { en: ['tram'], es: ['metro ligero'] } },
      'mobility/trams: the synonym "tram" (en) is its label',
    ],
    [
      { synonyms: { en: ['public transit'], es: ['metro ligero'] } },
      'mobility/trams: the synonym "public transit" (en) stands at mobility/public-transport too',
    ],
    [{ terms: { en: [], es: ['tranviario'] } }, 'mobility/trams: there is no term in "en"'],
    [
      { terms: { en: ['tr*'], es: ['tranviario'] } },
      'mobility/trams: the term "tr*" is so short before its * that it takes in words nobody meant',
    ],
    [
      { terms: { en: ['tramcar'], es: ['Raílbus'] } },
      'mobility/trams: the term "Raílbus" has to be small letters without accents, spaces and * at the end of words',
    ],
    [
      { terms: { en: ['public transit'], es: ['tranviario'] } },
      'mobility/trams: the term "public transit" (en) belongs to mobility/public-transport already: leave it there, and list it under "alsoTerms" here if both are meant',
    ],
    [
      { alsoTerms: { en: ['zeppelin'], es: [] } },
      'mobility/trams: "zeppelin" (en) under "alsoTerms" has to be a term of another concept',
    ],
  ])('say of %j what is wrong', (mistake, fault) => {
    expect(faults(withOneMore({ ...tram, ...mistake }))).toEqual([fault]);
  });

  it('say what an entry lacks before anything else', () => {
    const { id, labels, scopeNote, crosswalks } = tram;
    const half = { id, labels, scopeNote, crosswalks };
    expect(faults(withOneMore(half))).toEqual([
      'mobility/trams: "synonyms" is missing',
      'mobility/trams: "terms" is missing',
    ]);
  });
});

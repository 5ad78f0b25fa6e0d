import { type VocabularyId } from '@puente/challenges';
import { foldWord } from '../src/fold-word';
import { type ThemeEntry } from '../src/theme-files';
import { wordsOf } from '../src/words';

const languages = ['en', 'es'] as const;
type Language = (typeof languages)[number];
type Entry = ThemeEntry['concepts'][number];

const languagesOfThemes = ['en', 'es', 'ca', 'pt', 'fr', 'zh', 'ja', 'ko', 'hi'];
const fields = ['id', 'labels', 'synonyms', 'scopeNote', 'crosswalks', 'terms'];

/** Two spellings with one key are one term to the reader. */
function keyOf(term: string, language: Language): string {
  const { count, starts, ends } = wordsOf(term);
  const keys = Array.from({ length: count }, (_, index) => {
    const { plain, stem } = foldWord(term.slice(starts[index], ends[index]), language);
    return term[ends[index] ?? term.length] === '*' ? `${plain}*` : stem;
  });
  return keys.join(' ');
}

/**
 * What is wrong in the data files of the scheme, each fault in a sentence that says where and what to do; empty where all
 * is well. `known` are the values that the vocabularies hold.
 */
export function faultsInThemes(
  themes: readonly ThemeEntry[],
  known: ReadonlyMap<VocabularyId, ReadonlySet<string>>,
): string[] {
  const entries = themes.flatMap((theme): Entry[] => [theme, ...theme.concepts]);
  const missing = entries.flatMap(missingFields);
  if (missing.length > 0) return missing;
  const unsaid = themes.flatMap(faultsOfLabels);
  if (unsaid.length > 0) return unsaid;
  return [
    ...themes.flatMap(faultsOfIds),
    ...repeated(entries.map(({ id }) => id)).map((id) => `${id}: the id stands twice`),
    ...entries.flatMap((entry) => faultsOfCrosswalks(entry, known)),
    ...entries.flatMap(faultsOfSyntax),
    ...languages.flatMap((language) => [
      ...faultsOfNames(entries, language),
      ...faultsOfTerms(entries, language),
    ]),
  ];
}

const repeated = (all: readonly string[]): string[] => all.filter((one, index) => all.indexOf(one) !== index);

function missingFields(entry: Entry): string[] {
  const missing = fields.filter((field) => !(field in entry));
  const unknown = Object.keys(entry).filter((key) => ![...fields, 'alsoTerms', 'concepts'].includes(key));
  return [
    ...missing.map((field) => `${entry.id}: "${field}" is missing`),
    ...unknown.map((key) => `${entry.id}: "${key}" means nothing here`),
  ];
}

function faultsOfIds({ id, concepts }: ThemeEntry): string[] {
  return concepts
    .filter((entry) => !(entry.id.startsWith(`${id}/`) && /^[a-z-]+\/[a-z]+(-[a-z]+)*$/.test(entry.id)))
    .map((entry) => `${entry.id}: its id must be "${id}/" and small letters with hyphens`);
}

function faultsOfLabels(theme: ThemeEntry): string[] {
  const faultsOf = ({ id, labels, scopeNote }: Entry, wanted: readonly string[]): string[] => {
    const said: Readonly<Record<string, string>> = labels;
    return [
      ...wanted.filter((one) => !said[one]?.trim()).map((one) => `${id}: there is no label in "${one}"`),
      ...Object.keys(said)
        .filter((one) => !languagesOfThemes.includes(one))
        .map((one) => `${id}: "${one}" is no language of the scheme`),
      ...languages.filter((one) => !scopeNote[one]?.trim()).map((one) => `${id}: no scope note in "${one}"`),
    ];
  };
  return [
    ...faultsOf(theme, languagesOfThemes),
    ...theme.concepts.flatMap((entry) => faultsOf(entry, languages)),
  ];
}

function faultsOfCrosswalks(
  { id, crosswalks }: Entry,
  known: ReadonlyMap<VocabularyId, ReadonlySet<string>>,
): string[] {
  const named: ReadonlyMap<string, readonly string[]> = new Map(Object.entries({ ...crosswalks }));
  const faults = [...named].flatMap(([vocabulary, values]) => {
    const held = known.get(vocabulary as VocabularyId);
    if (held === undefined) return [`${id}: there is no vocabulary "${vocabulary}"`];
    return [
      ...values
        .filter((value) => !held.has(value))
        .map((value) => `${id}: "${value}" is not in the list of "${vocabulary}" (src/data/vocabularies)`),
      ...repeated(values).map((value) => `${id}: "${value}" of "${vocabulary}" stands twice`),
    ];
  });
  const left = [...known.keys()].filter((vocabulary) => !named.has(vocabulary));
  return [
    ...faults,
    ...left.map((one) => `${id}: the crosswalk "${one}" is missing; [] where there is none`),
  ];
}

/** Synonyms are other names: not the label again, and of one concept only. */
function faultsOfNames(entries: readonly Entry[], language: Language): string[] {
  const owner = new Map(entries.map(({ id, labels }) => [keyOf(labels[language], language), id]));
  const taken = new Map<string, string>();
  return entries.flatMap(({ id, synonyms }) => {
    if (!synonyms[language]?.length) return [`${id}: there is no synonym in "${language}"`];
    return synonyms[language].flatMap((synonym) => {
      const key = keyOf(synonym, language);
      const other = taken.get(key);
      taken.set(key, id);
      if (other !== undefined)
        return [`${id}: the synonym "${synonym}" (${language}) stands at ${other} too`];
      return owner.get(key) === id ? [`${id}: the synonym "${synonym}" (${language}) is its label`] : [];
    });
  });
}

function faultsOfSyntax({ id, terms, alsoTerms }: Entry): string[] {
  return languages.flatMap((language) => {
    const all = [...(terms[language] ?? []), ...(alsoTerms?.[language] ?? [])];
    return [
      ...(terms[language]?.length ? [] : [`${id}: there is no term in "${language}"`]),
      ...all
        .filter((term) => !/^([a-z0-9&+@']+\*?)( [a-z0-9&+@']+\*?)*$/.test(term))
        .map(
          (term) =>
            `${id}: the term "${term}" has to be small letters without accents, spaces and * at the end of words`,
        ),
      ...all
        .filter((term) => /^[a-z]{1,3}\*/.test(term))
        .map(
          (term) => `${id}: the term "${term}" is so short before its * that it takes in words nobody meant`,
        ),
    ];
  });
}

function faultsOfTerms(entries: readonly Entry[], language: Language): string[] {
  const owner = new Map<string, string>();
  const twice = entries.flatMap(({ id, terms }) =>
    (terms[language] ?? []).flatMap((term) => {
      const key = keyOf(term, language);
      const other = owner.get(key);
      owner.set(key, other ?? id);
      if (other === undefined) return [];
      const advice =
        other === id
          ? 'once is enough'
          : 'leave it there, and list it under "alsoTerms" here if both are meant';
      return [`${id}: the term "${term}" (${language}) belongs to ${other} already: ${advice}`];
    }),
  );
  const shared = entries.flatMap(({ id, alsoTerms }) =>
    (alsoTerms?.[language] ?? [])
      .filter((term) => [undefined, id].includes(owner.get(keyOf(term, language))))
      .map((term) => `${id}: "${term}" (${language}) under "alsoTerms" has to be a term of another concept`),
  );
  return [...twice, ...shared];
}

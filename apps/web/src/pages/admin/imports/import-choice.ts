import { type Schema } from '../../../api/client';

export type ImportKind = Schema<'ImportAsFile'>['kind'];
export type Columns = Partial<Schema<'ImportMapping'>>;

/** How it is said which column holds what: by the header, by a known list, or one by one. */
export const ways = ['header', 'own', 'yc', 'columns'] as const;
export type Way = (typeof ways)[number];

/** What a person says of a file. */
export interface ImportChoice {
  readonly kind: ImportKind;
  readonly way: Way;
  readonly columns: Columns;
  readonly source: string;
}

export const beginning: ImportChoice = { kind: 'start-up', way: 'header', columns: {}, source: '' };

const single = ['name', 'country', 'location', 'website'] as const;
const ofStartUps = ['foundedIn', 'languages', 'solution', 'trl', 'state', 'id'] as const;
const ofCities = ['population', 'populationYear', 'languages', 'id'] as const;
export const multiple = ['description', 'challenges', 'key'] as const;

export type SingleFact = (typeof single)[number] | (typeof ofStartUps)[number] | (typeof ofCities)[number];
export type MultipleFact = (typeof multiple)[number];

/** The facts that one column holds. */
export const singleFacts = (kind: ImportKind): readonly SingleFact[] =>
  kind === 'city' ? ['name', 'country', ...ofCities] : [...single, ...ofStartUps];

/** Columns that are named as our facts are taken for them. */
export function guessed(kind: ImportKind, columns: readonly string[]): Columns {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z]/g, '');
  const find = (fact: string) => columns.find((one) => plain(one) === plain(fact));
  const singles = singleFacts(kind).map((fact) => [fact, find(fact)] as const);
  const several = kind === 'city' ? [] : multiple.map((fact) => [fact, find(fact)] as const);
  return Object.fromEntries([
    ...singles.filter(([, column]) => column !== undefined),
    ...several.filter(([, column]) => column !== undefined).map(([fact, column]) => [fact, [column]]),
  ]) as Columns;
}

/** The form that is sent: what was left open is left out. */
export function formOf(file: File, { kind, way, columns, source }: ImportChoice, dryRun: boolean): FormData {
  const form = new FormData();
  form.append('kind', kind);
  if (way === 'own' || way === 'yc') form.append('mapping', way);
  if (way === 'columns') form.append('columns', JSON.stringify(columns));
  if (source !== '') form.append('source', source);
  form.append('dryRun', String(dryRun));
  form.append('file', file);
  return form;
}

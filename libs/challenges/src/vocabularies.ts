import { type Crosswalks, type ReadingLanguage } from './concept';
import guangzhou from './data/vocabularies/guangzhou.json';
import iso37120 from './data/vocabularies/iso-37120.json';
import iuc from './data/vocabularies/iuc.json';
import nace from './data/vocabularies/nace.json';
import sdg from './data/vocabularies/sdg.json';
import urbanAgendaEu from './data/vocabularies/urban-agenda-eu.json';
import { deepFreeze } from './deep-freeze';

export type VocabularyId = keyof Crosswalks;

type Said = Readonly<Record<ReadingLanguage, string>>;

/** What a crosswalk may name: a code with its official title, or a name that says itself. */
export interface VocabularyValue {
  readonly value: string;
  readonly title?: string;
}

/** A list of others that the scheme points to. The lists are theirs, which concept points where is ours. */
export interface Vocabulary {
  readonly id: VocabularyId;
  readonly title: Said;
  /** Which edition of which list, and who made it. */
  readonly source: Said;
  /** Where the list is to be read. */
  readonly page: string;
  /** Why a concept has no counterpart in it. */
  readonly whereEmpty: Said;
  readonly values: readonly VocabularyValue[];
}

const lists: Readonly<Record<VocabularyId, Omit<Vocabulary, 'id'>>> = {
  sdg,
  urbanAgendaEu,
  iuc,
  iso37120,
  guangzhou,
  nace,
};

/** The vocabularies of the crosswalks, in the order in which a concept lists them. */
export const vocabularyIds: readonly VocabularyId[] = [
  'sdg',
  'urbanAgendaEu',
  'iuc',
  'iso37120',
  'guangzhou',
  'nace',
];

const all: readonly Vocabulary[] = deepFreeze(vocabularyIds.map((id) => ({ id, ...lists[id] })));

export function vocabularies(): readonly Vocabulary[] {
  return all;
}

import { type ChallengeId, type ThemeId } from './theme-id';

/** The languages in which documents are read. */
export type ReadingLanguage = 'en' | 'es';

/** Every concept has English and Spanish; themes also ca, pt, fr, zh, ja, ko and hi. */
export type Labels = Readonly<
  { en: string; es: string } & Partial<Record<'ca' | 'pt' | 'fr' | 'zh' | 'ja' | 'ko' | 'hi', string>>
>;

/** Other names for a concept, as people write them: with accents and capitals, unlike terms. */
export type Synonyms = Readonly<Record<ReadingLanguage, readonly string[]>>;

/** Where a concept stands in the vocabularies of others (`vocabularies()`); an empty list where it has no counterpart. */
export interface Crosswalks {
  /** SDG targets, such as `11.6` or `9.c`. */
  readonly sdg: readonly string[];
  readonly urbanAgendaEu: readonly string[];
  readonly iuc: readonly string[];
  readonly iso37120: readonly string[];
  readonly guangzhou: readonly string[];
  /** Where a start-up of the field registers: divisions, groups and classes such as `38`, `38.1` or `38.21`. */
  readonly nace: readonly string[];
}

export type Terms = Readonly<Record<ReadingLanguage, readonly string[]>>;

export interface Concept {
  readonly id: ChallengeId;
  readonly theme: ThemeId;
  /** The theme of a narrower concept; null for a theme. */
  readonly broader: ThemeId | null;
  readonly labels: Labels;
  readonly synonyms: Synonyms;
  readonly scopeNote: Readonly<Record<ReadingLanguage, string>>;
  readonly crosswalks: Crosswalks;
  /** What its data file lists: the words by which a text is seen to touch it (syntax: README). */
  readonly terms: Terms;
  /** Terms that another concept owns and that touch this one as well. */
  readonly alsoTerms: Terms;
}

/** A place where a text touches a concept: `text.slice(start, end)`, in UTF-16 code units. */
export interface ConceptMention {
  readonly concept: ChallengeId;
  readonly theme: ThemeId;
  readonly start: number;
  readonly end: number;
}

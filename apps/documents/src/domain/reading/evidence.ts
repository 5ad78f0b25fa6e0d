import { type ReadingLanguage } from '@puente/challenges';

export type Stance = 'need' | 'offer';

/** Whom a sentence is about. Cities outside the corridor are parties too (`de-berlin`); organisations are `org-<slug>`. */
export interface EvidenceParty {
  readonly kind: 'city' | 'organisation';
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for organisations. */
  readonly country: string | null;
}

/** A quoted span that states a need or an offer: `text.slice(start, end) === quote`, in UTF-16 code units. */
export interface Evidence {
  readonly party: EvidenceParty;
  /** The narrowest concept the words touch, or the theme itself. */
  readonly challenge: string;
  readonly theme: string;
  readonly stance: Stance;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /**
   * How clearly the sentence says it, in (0, 1]: the clarity of the words for the stance (1 "lacks", "won a prize for"; 0.4 a plain
   * fact) times that of the subject (1 named; 0.8 "it", "the city"; 0.6 carried on without a word).
   */
  readonly certainty: number;
}

export interface ReadingInput {
  readonly text: string;
  /** Context only: tells who "the city" is; nothing is extracted from it. */
  readonly title?: string;
  readonly language: ReadingLanguage;
}

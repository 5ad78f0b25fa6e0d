import { themeOf, type ThemeId } from '@puente/challenges';

export type Stance = 'need' | 'offer';
export type StatementStatus = 'suggested' | 'confirmed' | 'rejected';
export type Provenance = 'evidence' | 'owner';

/** A quoted span of a document that states a need or an offer; `certainty` in (0, 1] is how clearly it does. */
export interface Evidence {
  readonly documentId: string;
  readonly documentTitle: string;
  readonly sourceUrl: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly certainty: number;
  readonly withdrawn: boolean;
  /** Of the document, ISO 639; left out where it was not told. */
  readonly language?: string;
  /** Name of the language model that found it; left out where rules did. */
  readonly foundByModel?: string;
}

/** A need or an offer on a profile; `level` is urgency or maturity 1-5, null where nobody stated one. */
export interface Statement {
  readonly id: string;
  readonly challenge: string;
  readonly stance: Stance;
  readonly level: number | null;
  readonly status: StatementStatus;
  readonly provenance: Provenance;
  readonly note: string | null;
  readonly evidenceSinceRejection: boolean;
  readonly evidence: readonly Evidence[];
}

export function themeOfStatement(statement: Statement): ThemeId {
  return themeOf(statement.challenge);
}

/** Its documents were all withdrawn after it was decided on. */
export function isSourceWithdrawn(statement: Statement): boolean {
  return statement.evidence.length > 0 && statement.evidence.every((evidence) => evidence.withdrawn);
}

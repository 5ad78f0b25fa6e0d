import { type Stance } from '../stance';

export const statementStatuses = ['suggested', 'confirmed', 'rejected'] as const;
export type StatementStatus = (typeof statementStatuses)[number];
export const provenances = ['evidence', 'owner'] as const;
/** `evidence`: found in documents; `owner`: the city's own word. */
export type Provenance = (typeof provenances)[number];

/** A quote that a statement rests on, with its document. */
export class StatementEvidence {
  documentId: string;
  documentTitle: string;
  sourceUrl: string | null;
  quote: string;
  start: number;
  end: number;
  certainty: number;
  /** The document was withdrawn since; its quote is no longer shown. */
  withdrawn: boolean;
}

export class GoodPracticeLink {
  id: string;
  title: string;
}

/** A need or an offer on a profile. `level` is urgency or maturity 1-5, null where nobody stated one. */
export class Statement {
  id: string;
  challenge: string;
  theme: string;
  stance: Stance;
  level: number | null;
  status: StatementStatus;
  provenance: Provenance;
  /** In [0, 1]: 1 confirmed, 0 rejected, between by evidence. */
  certainty: number;
  note: string | null;
  sourceWithdrawn: boolean;
  /** New evidence arrived after the owner rejected the statement. */
  evidenceSinceRejection: boolean;
  evidence: StatementEvidence[];
  goodPractices: GoodPracticeLink[];
}

import { type Stance } from '../stance';
import { type StatementEvidence } from '../statement-evidence';

export const statementStatuses = ['suggested', 'confirmed', 'rejected'] as const;
export type StatementStatus = (typeof statementStatuses)[number];
export const provenances = ['evidence', 'owner'] as const;
/** `evidence`: found in documents; `owner`: the city's own word. */
export type Provenance = (typeof provenances)[number];

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
  /** The clearest five; `evidenceCount` says how many there are. */
  evidence: StatementEvidence[];
  evidenceCount: number;
  goodPractices: GoodPracticeLink[];
}

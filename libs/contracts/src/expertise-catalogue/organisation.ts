import { type Stance } from '../stance';
import { type StatementEvidence } from '../statement-evidence';
import { type Solution } from './solution';

/** What documents say that an organisation has to offer, or needs. */
export class OrganisationStatement {
  challenge: string;
  theme: string;
  stance: Stance;
  /** The clearest five; `evidenceCount` says how many there are. */
  evidence: StatementEvidence[];
  evidenceCount: number;
}

/** A network, university, company or agency. Listed, not matched. */
export class Organisation {
  id: string;
  version: number;
  name: string;
  country: string | null;
  statements: OrganisationStatement[];
  solutions: Solution[];
}

import { type ClaimDecision, type StartUpVerdict } from '@puente/contracts';
import { type Actor } from '@puente/kernel';

/** What waits elsewhere: its owner decides, and refuses who has a conflict of interest. */
export interface Registrations {
  /** Gives the start-up's status after it. */
  decideStartUp(actor: Actor, id: string, verdict: StartUpVerdict): Promise<string>;
  /** Gives the claim's status after it. */
  decideClaim(actor: Actor, id: string, decision: ClaimDecision): Promise<string>;
}

import { type ActionRecorded } from '@puente/contracts';

/** What somebody did; whatever is not said is empty. */
export type Action = Pick<ActionRecorded, 'action' | 'personId' | 'subject'> & Partial<ActionRecorded>;

/** Tells what people did, in the transaction that did it. */
export interface Actions {
  record(action: Action): Promise<void>;
  /** That the link to a proposal has left. */
  tellContactDelivered(proposalId: string): Promise<void>;
  tellErased(personId: string): Promise<void>;
}

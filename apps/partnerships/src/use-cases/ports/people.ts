import { type PartyRef } from '@puente/kernel';

/** What accounts know of who acts for whom. */
export interface People {
  /** Whether somebody acts for the party. */
  isActedFor(party: PartyRef): Promise<boolean>;
  /** Of the parties, those in whose cases the person has an interest of their own. */
  interestsIn(personId: string, parties: readonly PartyRef[]): Promise<readonly PartyRef[]>;
}

import { type GivenResponse } from '../../domain/given-response';
import { type PartyReference } from '../../domain/match-request';

/** What is told of each, with the change. */
export interface WhoAndWhen {
  readonly personId: string;
  readonly at: Date;
}

export interface Responses {
  /** All that the party has answered and not taken back. */
  of(party: PartyReference): Promise<readonly GivenResponse[]>;
  /** Takes the place of what was answered before. */
  give(party: PartyReference, given: GivenResponse, by: WhoAndWhen): Promise<void>;
  /** Where nothing was answered, nothing changes. */
  withdraw(party: PartyReference, candidate: PartyReference, by: WhoAndWhen): Promise<void>;
}

import { type PartnerIndex } from '../../domain/partner-index';
import { type PartyProfile } from '../../domain/party-profile';

/** What this replica holds in memory, fed by events. */
export interface ReadModel {
  readonly index: PartnerIndex;
  /** The place on the stream up to which events are in the index. */
  readonly streamSequence: number;
  /** Starts over from these profiles; later versions that events brought stay. */
  replaceAll(profiles: readonly PartyProfile[]): void;
}

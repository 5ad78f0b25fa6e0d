import { type PartnerIndex } from '../../domain/columns/partner-index';
import { type VersionedProfile } from './profiles';

/** What this replica holds in memory, fed by events. */
export interface ReadModel {
  readonly index: PartnerIndex;
  /** The place on the stream up to which events are in the index. */
  readonly streamSequence: number;
  /** Starts over from what `load` gives; what events bring while it loads is kept where it is newer. */
  rebuild(load: () => Promise<readonly VersionedProfile[]>): Promise<void>;
}

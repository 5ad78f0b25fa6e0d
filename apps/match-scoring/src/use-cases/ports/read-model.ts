import { type PartnerIndex } from '../../domain/columns/partner-index';

/** What this replica holds in memory, fed by events. */
export interface ReadModel {
  readonly index: PartnerIndex;
  /** The place on the stream up to which events are in the index. */
  readonly streamSequence: number;
  /** Resolves once what was told before is in the index. */
  catchUp(): Promise<void>;
  /** Begins anew from the tables, once a rebuild however often it is heard of; resolves when the new memory is in force. */
  renewFor(rebuildId: string): Promise<void>;
}

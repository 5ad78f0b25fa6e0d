import { type Page } from '@puente/contracts';
import { type OrganisationRef } from '@puente/kernel';
import { type PartnershipState } from '../../domain/partnership';
import { type PartnershipRecord, type Recorded } from '../../domain/partnership-record';
import { type Proposal } from '../../domain/proposal';

/** A case that is a partnership, and what was written down of it. */
export interface HeldPartnership {
  readonly proposal: Proposal;
  readonly record: PartnershipRecord;
}

/** What was done to a record, in codes. */
export interface RecordAction {
  readonly action: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Cases that are partnerships, and their records. */
export interface Partnerships {
  /** Every one, by id. */
  all(limit: number, cursor: string | undefined): Promise<Page<Proposal>>;
  /** Those of the organisations, or of everybody where that is null; the newest proposal first. */
  list(
    organisations: readonly OrganisationRef[] | null,
    status: PartnershipState | null,
    page: { readonly limit: number; readonly cursor: string | undefined },
  ): Promise<Page<HeldPartnership>>;
  /** Null also for a case that is no partnership. */
  find(id: string): Promise<HeldPartnership | null>;
  /** Changes a record while nobody else does, and tells who did what; `change` gets null where there is no such partnership. */
  change(
    id: string,
    change: (held: HeldPartnership | null) => { record: PartnershipRecord; by: Recorded } & RecordAction,
  ): Promise<HeldPartnership>;
}

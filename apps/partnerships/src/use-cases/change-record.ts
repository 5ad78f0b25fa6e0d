import { type Partnership } from '@puente/contracts';
import { type Actor, type Clock, DomainError, errorCode } from '@puente/kernel';
import { capacitiesOf } from '../domain/capacity';
import { standingOf } from '../domain/partnership';
import { type PartnershipRecord, type Recorded, refuseClosed } from '../domain/partnership-record';
import { type Side } from '../domain/proposal';
import { toPartnership } from './partnership.presenter';
import { type HeldPartnership, type Partnerships, type RecordAction } from './ports/partnerships';

/** A record after a change, and what to call that. */
export type Changed = { readonly record: PartnershipRecord } & RecordAction;

/** What every change of a record has in common: members of its two sides and admins may, until the partnership is closed. */
export class ChangeRecord {
  constructor(
    private readonly partnerships: Partnerships,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `partnership-not-found`, for others too; `transition-not-allowed` */
  async execute(
    actor: Actor,
    id: string,
    change: (record: PartnershipRecord, by: Recorded) => Changed,
  ): Promise<Partnership> {
    const held = await this.partnerships.change(id, (found) => {
      const { as, record } = this.opened(actor, id, found);
      const by = { as, personId: actor.personId, at: this.clock.now() };
      return { ...change(record, by), by };
    });
    return toPartnership(held);
  }

  private opened(
    actor: Actor,
    id: string,
    held: HeldPartnership | null,
  ): { readonly as: Side | 'admin'; readonly record: PartnershipRecord } {
    const standing = held && standingOf(held.proposal);
    const as = held && recordsAs(actor, held);
    if (!held || !standing || !as) throw new DomainError(errorCode.partnershipNotFound, { id });
    refuseClosed(id, standing.status);
    return { as, record: held.record };
  }
}

/** As what somebody reads and writes a record: for their side rather than for the programme; null for others. */
export function recordsAs(actor: Actor, { proposal }: HeldPartnership): Side | 'admin' | null {
  const own = capacitiesOf(actor, proposal);
  return (['proposer', 'recipient', 'admin'] as const).find((one) => own.includes(one)) ?? null;
}

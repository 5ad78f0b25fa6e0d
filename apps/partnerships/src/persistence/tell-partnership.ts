import { partnershipChanged } from '@puente/contracts';
import { type Outbox } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Proposal } from '../domain/proposal';
import { toPartnershipChanged, toPartnershipUndone } from '../use-cases/partnership-changed.presenter';

/** Tells, in the transaction that stores a case, that it became a partnership, or stands otherwise as one. */
export async function tellPartnership(
  manager: EntityManager,
  outbox: Outbox,
  before: Proposal,
  after: Proposal,
): Promise<void> {
  const [was, is] = [toPartnershipChanged(before), toPartnershipChanged(after)];
  const told = is ?? (was && toPartnershipUndone(was, after));
  if (told === null || told.status === was?.status) return;
  await outbox.append(manager, partnershipChanged, {
    ...{ party: `partnership:${after.id}`, version: after.version },
    payload: told,
  });
}

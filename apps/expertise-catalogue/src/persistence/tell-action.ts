import { type ActionRecorded, expertiseCatalogueActionRecorded } from '@puente/contracts';
import { type Outbox } from '@puente/persistence';
import { type EntityManager } from 'typeorm';

/** Tells what somebody did, in the transaction that did it. Nobody hears of it besides the trail unless it is said. */
export async function tellAction(
  outbox: Outbox,
  manager: EntityManager,
  version: number,
  action: Pick<ActionRecorded, 'action' | 'personId' | 'subject' | 'occurredAt'> & Partial<ActionRecorded>,
): Promise<void> {
  const { subject } = action;
  await outbox.append(manager, expertiseCatalogueActionRecorded, {
    party: `${subject.kind}:${subject.id}`,
    version,
    payload: {
      ...{ parties: [], from: null, to: null, reason: null, tellsOrganisations: [], tellsPeople: [] },
      ...action,
    },
  });
}

import { type ActorReference, type StartUp as Shown } from '@puente/contracts';
import { toChange } from '../domain/may-act';
import { type StartUp } from '../domain/start-up';
import { type StartUpAction, type StartUps } from './ports/start-ups';
import { toStartUp } from './start-up.presenter';

/** Somebody who may act for a start-up takes it from one status to the next, and that is told. */
export async function changeStatus(
  startUps: StartUps,
  { id, actor }: { readonly id: string; readonly actor: ActorReference },
  told: Pick<StartUpAction, 'action' | 'occurredAt' | 'tells'>,
  step: (startUp: StartUp) => StartUp,
): Promise<Shown> {
  const action = { ...told, personId: actor.personId };
  return toStartUp(
    await startUps.change(id, (existing) => ({ startUp: step(toChange(id, existing, actor)), action })),
  );
}

import { type Actor, DomainError, errorCode, isAdmin, isMemberOf } from '@puente/kernel';
import { type Runs, type StoredRun } from './ports/runs';

/** Whether the actor may ask and answer for the party: its members and the programme's staff. */
export function mayActFor(actor: Actor, party: { readonly kind: string; readonly id: string }): boolean {
  return isAdmin(actor) || isMemberOf(actor, party);
}

/** A stored run. @throws DomainError `run-not-found`, also where it is another party's */
export async function runFor(runs: Runs, id: string, actor: Actor): Promise<StoredRun> {
  const stored = await runs.find(id);
  if (!stored || !mayActFor(actor, stored.inputs.request.party))
    throw new DomainError(errorCode.runNotFound, { id });
  return stored;
}

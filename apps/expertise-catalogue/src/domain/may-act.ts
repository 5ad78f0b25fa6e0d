import { type Actor, DomainError, errorCode, isAdmin, isMemberOf } from '@puente/kernel';
import { publicVersion, type StartUp } from './start-up';

/** Whether somebody may see its drafts and change it: its members, who registered it, and admins. */
export function mayAct(actor: Actor, { id, registeredBy }: StartUp): boolean {
  return isAdmin(actor) || isMemberOf(actor, { kind: 'start-up', id }) || registeredBy === actor.personId;
}

/**
 * The start-up, for somebody who may change it.
 * @throws DomainError `not-permitted` to others where they can see it, else `start-up-not-found`
 */
export function toChange(id: string, startUp: StartUp | null, actor: Actor): StartUp {
  if (startUp && mayAct(actor, startUp)) return startUp;
  if (startUp && publicVersion(startUp)) throw new DomainError(errorCode.notPermitted, { id });
  throw new DomainError(errorCode.startUpNotFound, { id });
}

/**
 * The same, as they know it.
 * @throws DomainError as `toChange`, or `version-stale` with the version that it is at
 */
export function toChangeAt(version: number, id: string, startUp: StartUp | null, actor: Actor): StartUp {
  const held = toChange(id, startUp, actor);
  if (held.version !== version) throw new DomainError(errorCode.versionStale, { version: held.version });
  return held;
}

import { type Actor, DomainError, errorCode, isAdmin, isMemberOf } from '@puente/kernel';

/** @throws DomainError `not-permitted` */
export function demandAdmin(actor: Actor): void {
  if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
}

/** @throws DomainError `not-permitted` to whoever is neither an officer of the city nor an admin */
export function demandOfficer(actor: Actor, cityId: string): void {
  if (!isAdmin(actor) && !isMemberOf(actor, { kind: 'city', id: cityId }))
    throw new DomainError(errorCode.notPermitted, { id: cityId });
}

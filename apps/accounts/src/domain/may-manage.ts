import {
  type Actor,
  DomainError,
  errorCode,
  isAdmin,
  isMemberOf,
  type OrganisationRef,
} from '@puente/kernel';

/** Members look after their organisation, and admins after any. @throws DomainError `not-permitted` */
export function demandMayManage(actor: Actor, organisation: OrganisationRef): void {
  if (!isAdmin(actor) && !isMemberOf(actor, organisation)) throw new DomainError(errorCode.notPermitted);
}

/** @throws DomainError `not-permitted` */
export function demandAdmin(actor: Actor): void {
  if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
}

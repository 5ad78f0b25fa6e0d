import { type Actor, DomainError, errorCode } from '@puente/kernel';
import { type SavedRequest } from '../domain/watch/saved-request';
import { type SavedRequestChanges } from './ports/saved-requests';
import { mayActFor } from './run-for';

/** @throws DomainError `match-request-not-found`, also where it is another party's */
export async function savedRequestFor(
  changes: SavedRequestChanges,
  id: string,
  actor: Actor,
): Promise<SavedRequest> {
  const request = await changes.find(id);
  if (!request || !mayActFor(actor, request.party))
    throw new DomainError(errorCode.matchRequestNotFound, { id });
  return request;
}

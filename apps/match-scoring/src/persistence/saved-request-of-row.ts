import { type SavedRequest } from '../domain/watch/saved-request';
import { type MatchRequestRow } from './match-request.row';

export function savedRequestOf(row: MatchRequestRow): SavedRequest {
  const { id, name, seeks, limit, filters, without, isPaused, createdAt } = row;
  const party = { kind: row.partyKind, id: row.partyId };
  return { id, name, party, seeks, limit, filters, without, isPaused, createdAt };
}

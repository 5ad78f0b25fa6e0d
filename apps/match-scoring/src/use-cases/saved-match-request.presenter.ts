import { type SavedMatchRequest } from '@puente/contracts';
import { type SavedRequest } from '../domain/watch/saved-request';

export function presentSavedRequest(request: SavedRequest): SavedMatchRequest {
  const { id, name, party, seeks, limit, filters, isPaused, createdAt } = request;
  return {
    ...{ id, name, party: { ...party }, seeks: [...seeks], limit },
    filters: JSON.parse(JSON.stringify(filters)) as SavedMatchRequest['filters'],
    ...{ paused: isPaused, createdAt: createdAt.toISOString() },
  };
}

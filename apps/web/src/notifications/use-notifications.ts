import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, query } from '../api/client';

const path = '/api/v1/notifications' as const;
/** As many as a badge counts. */
export const unreadShownMax = 50;

export const notificationsKey = ['get', path] as const;

export const useNotifications = (limit: number) =>
  query.useQuery('get', path, { params: { query: { limit } } });

export const useUnread = () =>
  query.useQuery('get', path, { params: { query: { unread: true, limit: unreadShownMax } } });

/** Marks some as read. */
export function useMarkRead() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (ids: readonly string[]) =>
      Promise.all(
        ids.map((id) =>
          api.PATCH('/api/v1/notifications/{id}', { params: { path: { id } }, body: { read: true } }),
        ),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: notificationsKey }),
  });
}

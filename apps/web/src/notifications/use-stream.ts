import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { type Schema } from '../api/client';
import { sessionQuery } from '../session/session';
import { isChangedBy } from './changed-by';
import { notificationsKey } from './use-notifications';

const [retryMsMin, retryMsMax] = [2_000, 60_000];

/**
 * Hears of what is new while the page is open, and asks anew for what it changed. A browser comes back by itself where the line is cut; where it was refused, it
 * is tried again here, more and more rarely, and the session is looked at: it may have ended.
 */
export function useNotificationStream(onNew: (kind: string) => void): void {
  const queries = useQueryClient();
  const heard = useEffectEvent(({ data }: MessageEvent<string>) => {
    const { kind, subject } = JSON.parse(data) as Schema<'NotificationFacts'>;
    void queries.invalidateQueries({ queryKey: notificationsKey });
    void queries.invalidateQueries({ predicate: ({ queryKey }) => isChangedBy(subject.kind, queryKey[1]) });
    onNew(kind);
  });
  const refused = useEffectEvent(() => void queries.refetchQueries({ queryKey: sessionQuery.queryKey }));
  useEffect(() => {
    let source: EventSource | undefined;
    let timer: number | undefined;
    let waitMs = retryMsMin;
    const listen = () => {
      source = new EventSource('/api/v1/notifications/stream');
      source.onopen = () => (waitMs = retryMsMin);
      source.addEventListener('notification', heard);
      source.onerror = () => {
        if (source?.readyState !== EventSource.CLOSED) return;
        refused();
        timer = window.setTimeout(listen, waitMs);
        waitMs = Math.min(retryMsMax, waitMs * 2);
      };
    };
    listen();
    return () => {
      source?.close();
      window.clearTimeout(timer);
    };
  }, []);
}

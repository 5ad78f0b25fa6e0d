import { useQuery } from '@tanstack/react-query';
import { actsFor, isAdmin, sessionQuery, useSession } from '../../session/session';

const waitMs = 1_500;
const lookTimes = 10;

/** Who begins a start-up becomes its member a moment later: the session is asked again until it says so. */
export function useMembership(id: string): void {
  const session = useSession();
  const knows = isAdmin(session) || actsFor(session, { kind: 'start-up', id });
  useQuery({
    ...sessionQuery,
    refetchInterval: ({ state }) => !knows && state.dataUpdateCount < lookTimes && waitMs,
  });
}

import { useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Problem } from '../api/problem';
import { type Session } from './session';

const loadDialog = async () => ({ default: (await import('./sign-in-dialog')).SignInDialog });
const SignInDialog = lazy(loadDialog);
/** Not before the page itself, and long before it is needed: an upgrade meanwhile takes it away. */
const loadedAfterMs = 10_000;

interface SignInAgainProps {
  readonly session: Session;
  /** As was found when the session was looked at; a refusal of whatever else says so too. */
  readonly hasEnded: boolean;
}

/** Over the page where a session ran out, so that nothing typed on it is lost. */
export function SignInAgain({ session, hasEnded }: SignInAgainProps) {
  const [wasRefused, setWasRefused] = useWasRefused();
  useEffect(() => {
    const timer = window.setTimeout(() => void loadDialog(), loadedAfterMs);
    return () => window.clearTimeout(timer);
  }, []);
  if (!hasEnded && !wasRefused) return null;
  return (
    <Suspense>
      <SignInDialog email={session.email} onDone={() => setWasRefused(false)} />
    </Suspense>
  );
}

/** Whether anything was refused for want of a session. */
function useWasRefused() {
  const queries = useQueryClient();
  const [wasRefused, setWasRefused] = useState(false);
  useEffect(() => {
    const look = (error: unknown) => {
      if (error instanceof Problem && error.code === 'sign-in-required') setWasRefused(true);
    };
    const ends = [
      queries.getQueryCache().subscribe(({ query, type }) => type === 'updated' && look(query.state.error)),
      queries
        .getMutationCache()
        .subscribe(({ mutation, type }) => type === 'updated' && look(mutation.state.error)),
    ];
    return () => ends.forEach((end) => end());
  }, [queries]);
  return [wasRefused, setWasRefused] as const;
}

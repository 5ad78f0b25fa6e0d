import { Center, Loader } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Outlet, useLocation } from 'react-router';
import { ProblemNotice } from '../components/problem-notice';
import { type Session, SessionContext, useFoundSession } from './session';
import { SignInAgain } from './sign-in-again';

/** Lets in who is signed in; others sign in first, and come back to where they were going. */
export function SessionGate() {
  const { t } = useTranslation();
  const { pathname, search } = useLocation();
  const { data: found, error, refetch } = useFoundSession();
  // Whose session runs out stays on their page, and signs in over it.
  const [known, setKnown] = useState<Session | null>(null);
  if (found && found !== known) setKnown(found);
  const session = found ?? known ?? found;
  if (error !== null && known === null)
    return (
      <Center p="xl" mih="60vh">
        <ProblemNotice problem={error} onRetry={() => void refetch()} />
      </Center>
    );
  if (session === undefined)
    return (
      <Center mih="60vh">
        <Loader aria-label={t('app.loading')} />
      </Center>
    );
  if (session === null)
    return <Navigate to={`/sign-in?next=${encodeURIComponent(pathname + search)}`} replace />;
  return (
    <SessionContext value={session}>
      <Outlet />
      <SignInAgain session={session} hasEnded={found === null} />
    </SessionContext>
  );
}

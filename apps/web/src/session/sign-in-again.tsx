import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { type Session } from './session';
import { SignInForm } from './sign-in-form';

interface SignInAgainProps {
  readonly session: Session;
  /** As was found when the session was looked at; a refusal of whatever else says so too. */
  readonly hasEnded: boolean;
}

/** Over the page where a session ran out, so that nothing typed on it is lost. */
export function SignInAgain({ session, hasEnded }: SignInAgainProps) {
  const { t } = useTranslation();
  const [wasRefused, setWasRefused] = useWasRefused();
  return (
    <Modal
      opened={hasEnded || wasRefused}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t('session.again.title')}
    >
      <Text mb="md">{t('session.again.text')}</Text>
      <SignInForm email={session.email} onDone={() => setWasRefused(false)} />
    </Modal>
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

import { Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '../api/problem';
import { type Session } from './session';
import { SignInForm } from './sign-in-form';

/** Over the page where a session ran out, so that nothing typed on it is lost. */
export function SignInAgain({ session }: { session: Session }) {
  const { t } = useTranslation();
  const hasEnded = useHasEnded();
  return (
    <Modal
      opened={hasEnded.value}
      onClose={hasEnded.forget}
      withCloseButton={false}
      closeOnClickOutside={false}
      title={t('session.again.title')}
    >
      <Text mb="md">{t('session.again.text')}</Text>
      <SignInForm email={session.email} onDone={hasEnded.forget} />
    </Modal>
  );
}

function useHasEnded() {
  const queries = useQueryClient();
  const [value, setValue] = useState(false);
  useEffect(() => {
    const look = (error: unknown) => {
      if (error instanceof Problem && error.code === 'sign-in-required') setValue(true);
    };
    const ends = [
      queries.getQueryCache().subscribe(({ query }) => look(query.state.error)),
      queries.getMutationCache().subscribe(({ mutation }) => look(mutation?.state.error)),
    ];
    return () => ends.forEach((end) => end());
  }, [queries]);
  return { value, forget: () => setValue(false) };
}

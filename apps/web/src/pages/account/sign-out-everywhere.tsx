import { Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useLeave } from '../../session/use-leave';

export function SignOutEverywhere() {
  const { t } = useTranslation();
  const leave = useLeave();
  const signOut = useMutation({ mutationFn: () => api.DELETE('/api/v1/sessions'), onSuccess: leave });
  return (
    <Stack align="flex-start">
      {signOut.error && <ProblemNotice problem={signOut.error} />}
      <Button variant="default" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        {t('account.everywhere.do')}
      </Button>
    </Stack>
  );
}

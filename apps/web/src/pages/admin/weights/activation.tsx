import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../api/client';
import { ProblemNotice } from '../../../components/problem-notice';
import { showNotice } from '../../../components/show-notice';

interface ActivationProps {
  readonly version: string;
  /** One that was in force before is gone back to. */
  readonly wasActive: boolean;
}

/** Puts a version in force, once it is read what that means. */
export function Activation({ version, wasActive }: ActivationProps) {
  const { t } = useTranslation();
  const [isAsked, ask] = useState(false);
  const [reason, setReason] = useState('');
  const activate = useActivation(version);
  const what = t(wasActive ? 'admin.weights.goBack' : 'admin.weights.activate', { version });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    activate.mutate(reason.trim());
  };
  if (!isAsked)
    return (
      <Group>
        <Button variant="default" size="sm" onClick={() => ask(true)}>
          {what}
        </Button>
      </Group>
    );
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm">{t('admin.weights.means')}</Text>
        <TextInput
          label={t('admin.weights.whyNow')}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
          maxLength={2_000}
          data-autofocus
        />
        {activate.error && <ProblemNotice problem={activate.error} />}
        <Group gap="sm">
          <Button type="submit" loading={activate.isPending}>
            {what}
          </Button>
          <Button variant="default" onClick={() => ask(false)}>
            {t('admin.weights.cancel')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function useActivation(version: string) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (reason: string) =>
      dataOf(
        api.POST('/api/v1/weights/{version}/activation', {
          params: { path: { version } },
          body: reason === '' ? {} : { reason },
        }),
      ),
    onSuccess: async () => {
      showNotice(t('admin.weights.inForce', { version }));
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/weights'] });
    },
  });
}

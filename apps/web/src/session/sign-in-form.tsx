import { Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../api/client';
import { ProblemNotice } from '../components/problem-notice';
import { useEnter } from './use-enter';

interface SignInFormProps {
  /** Of whose session ran out: where another signs in, all that was shown is forgotten. */
  readonly email?: string;
  readonly onDone: () => void;
}

export function SignInForm({ email = '', onDone }: SignInFormProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const enter = useEnter();
  const form = useForm({ initialValues: { email, password: '' } });
  const signIn = useMutation({
    mutationFn: async (body: { email: string; password: string }) => {
      const started = await dataOf(api.POST('/api/v1/session', { body }));
      if (email !== '' && started.person.email !== email) queries.clear();
      await enter(started);
    },
    onSuccess: onDone,
  });
  return (
    <form onSubmit={form.onSubmit((values) => signIn.mutate(values))}>
      <Stack>
        {signIn.error && <ProblemNotice problem={signIn.error} />}
        <TextInput
          label={t('session.email')}
          type="email"
          autoComplete="username"
          required
          {...form.getInputProps('email')}
        />
        <PasswordInput
          label={t('session.password')}
          autoComplete="current-password"
          required
          visibilityToggleButtonProps={{ 'aria-label': t('session.showPassword') }}
          {...form.getInputProps('password')}
        />
        <Button type="submit" loading={signIn.isPending}>
          {t('session.signIn')}
        </Button>
      </Stack>
    </form>
  );
}

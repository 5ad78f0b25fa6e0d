import { Button, Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { EntryPage } from './entry-page';
import { LinkFailed } from './link-failed';
import { NewPasswordField } from './newcomer-fields';
import { useLinkToken } from './use-link-token';

/** Chooses a new password, by the link of a letter. */
export function ResetPassword() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const messagesOf = useFieldMessages();
  const form = useForm({ initialValues: { password: '' } });
  const reset = useMutation({
    mutationFn: (body: { password: string }) =>
      api.POST('/api/v1/password-resets/confirmation', { body: { ...body, token } }),
    onError: (error) => form.setErrors(messagesOf(error)),
  });
  if (reset.isSuccess)
    return (
      <EntryPage title={t('entry.reset.done')}>
        <Text role="status">{t('entry.reset.doneText')}</Text>
        <Button component={Link} to="/sign-in">
          {t('session.signIn')}
        </Button>
      </EntryPage>
    );
  if (Problem.from(reset.error).code === 'link-not-found')
    return (
      <EntryPage title={t('entry.reset.title')}>
        <LinkFailed problem={reset.error} to="/forgot-password">
          {t('entry.reset.again')}
        </LinkFailed>
      </EntryPage>
    );
  return (
    <EntryPage title={t('entry.reset.title')}>
      <form onSubmit={form.onSubmit((values) => reset.mutate(values))}>
        <Stack>
          {reset.error && <ProblemNotice problem={reset.error} fields={['password']} />}
          <NewPasswordField label={t('entry.reset.password')} {...form.getInputProps('password')} />
          <Text size="sm" c="dimmed">
            {t('entry.reset.means')}
          </Text>
          <Button type="submit" loading={reset.isPending}>
            {t('entry.reset.submit')}
          </Button>
        </Stack>
      </form>
    </EntryPage>
  );
}

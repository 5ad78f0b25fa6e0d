import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { EntryPage } from './entry-page';
import { LookIntoYourMail } from './look-into-your-mail';

/** Comes back without the password. */
export function ForgotPassword() {
  const { t } = useTranslation();
  const messagesOf = useFieldMessages();
  const form = useForm({ initialValues: { email: '' } });
  const ask = useMutation({
    mutationFn: (body: { email: string }) => api.POST('/api/v1/password-resets', { body }),
    onError: (error) => form.setErrors(messagesOf(error)),
  });
  if (ask.isSuccess)
    return (
      <EntryPage title={t('entry.mail.title')}>
        <LookIntoYourMail email={ask.variables.email}>{t('entry.forgot.sent')}</LookIntoYourMail>
      </EntryPage>
    );
  return (
    <EntryPage title={t('entry.forgot.title')}>
      <Text>{t('entry.forgot.text')}</Text>
      <form onSubmit={form.onSubmit((values) => ask.mutate(values))}>
        <Stack>
          {ask.error && <ProblemNotice problem={ask.error} fields={['email']} />}
          <TextInput
            label={t('session.email')}
            type="email"
            autoComplete="username"
            required
            {...form.getInputProps('email')}
          />
          <Button type="submit" loading={ask.isPending}>
            {t('entry.forgot.submit')}
          </Button>
        </Stack>
      </form>
      <Anchor component={Link} to="/sign-in" size="sm">
        {t('entry.back')}
      </Anchor>
    </EntryPage>
  );
}

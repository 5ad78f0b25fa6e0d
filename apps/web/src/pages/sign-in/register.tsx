import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, type Schema } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { EntryPage } from './entry-page';
import { LookIntoYourMail } from './look-into-your-mail';
import { NewcomerFields } from './newcomer-fields';
import { useLanguage } from './use-newcomer-form';

type NewPerson = Schema<'NewPerson'>;

const fields = ['name', 'email', 'password', 'language'];

/** Comes for the first time. */
export function Register() {
  const { t } = useTranslation();
  const messagesOf = useFieldMessages();
  const form = useForm<NewPerson>({
    initialValues: { name: '', email: '', password: '', language: useLanguage() },
  });
  const register = useMutation({
    mutationFn: (body: NewPerson) => api.POST('/api/v1/people', { body }),
    onError: (error) => form.setErrors(messagesOf(error)),
  });
  if (register.isSuccess)
    return (
      <EntryPage title={t('entry.mail.title')}>
        <LookIntoYourMail email={register.variables.email}>{t('entry.register.sent')}</LookIntoYourMail>
      </EntryPage>
    );
  return (
    <EntryPage title={t('entry.register.title')}>
      <form onSubmit={form.onSubmit((values) => register.mutate(values))}>
        <Stack>
          {register.error && <ProblemNotice problem={register.error} fields={fields} />}
          <NewcomerFields
            propsOf={(field) => form.getInputProps(field)}
            email={
              <TextInput
                label={t('session.email')}
                type="email"
                autoComplete="username"
                required
                {...form.getInputProps('email')}
              />
            }
          />
          <Button type="submit" loading={register.isPending}>
            {t('entry.register.submit')}
          </Button>
        </Stack>
      </form>
      <Text size="sm">
        {t('entry.register.known')}{' '}
        <Anchor component={Link} to="/sign-in" inherit underline="always">
          {t('session.signIn')}
        </Anchor>
      </Text>
    </EntryPage>
  );
}

import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, dataOf, type Schema } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { useEnter } from '../../session/use-enter';
import { EntryPage } from './entry-page';
import { NewcomerFields } from './newcomer-fields';
import { useLinkToken } from './use-link-token';
import { useLanguage } from './use-newcomer-form';

type NewPerson = Schema<'NewPerson'>;

/** Begins as the first admin of a new installation. */
export function FirstAdmin() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const enter = useEnter();
  const token = useLinkToken();
  const messagesOf = useFieldMessages();
  const form = useForm<NewPerson>({
    initialValues: { name: '', email: '', password: '', language: useLanguage() },
  });
  const begin = useMutation({
    mutationFn: async (body: NewPerson) =>
      enter(await dataOf(api.POST('/api/v1/first-admin', { body: { ...body, token } }))),
    onSuccess: () => void navigate('/', { replace: true }),
    onError: (error) => form.setErrors(messagesOf(error)),
  });
  return (
    <EntryPage title={t('entry.firstAdmin.title')}>
      <Text>{t('entry.firstAdmin.text')}</Text>
      <form onSubmit={form.onSubmit((values) => begin.mutate(values))}>
        <Stack>
          {begin.error && (
            <ProblemNotice problem={begin.error} fields={['name', 'email', 'password', 'language']} />
          )}
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
          <Button type="submit" loading={begin.isPending}>
            {t('entry.firstAdmin.submit')}
          </Button>
        </Stack>
      </form>
    </EntryPage>
  );
}

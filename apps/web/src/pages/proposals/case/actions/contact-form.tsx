import { Button, Group, Select, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schema } from '../../../../api/client';
import { showNotice } from '../../../../components/show-notice';
import { useFieldMessages } from '../../../../components/use-field-messages';
import { useCaseChange } from '../use-case-change';
import { CaseProblem } from './case-problem';

const languages = ['en', 'es'] as const;

/** For the programme: where to write to a city that nobody acts for. */
export function ContactForm({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const messagesOf = useFieldMessages();
  const [email, setEmail] = useState('');
  const [language, setLanguage] = useState<(typeof languages)[number]>('en');
  const contact = useCaseChange(() =>
    dataOf(
      api.POST('/api/v1/proposals/{id}/contact', {
        params: { path: { id: proposal.id } },
        body: { email, language },
      }),
    ),
  );
  const wrong = contact.error ? messagesOf(contact.error).email : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        contact.mutate(undefined, {
          onSuccess: () => showNotice(t('proposals.case.contact.sent', { email })),
        });
      }}
    >
      <Stack gap="xs">
        <Text size="sm">{t('proposals.case.contact.help', { name: proposal.recipient.name })}</Text>
        <Group align="flex-start" gap="xs">
          <TextInput
            label={t('proposals.case.contact.email')}
            type="email"
            required
            value={email}
            onChange={({ currentTarget }) => setEmail(currentTarget.value)}
            error={wrong}
            w={{ base: '100%', xs: 280 }}
          />
          <Select
            label={t('proposals.case.contact.language')}
            data={languages.map((value) => ({ value, label: t(`proposals.case.contact.${value}`) }))}
            value={language}
            allowDeselect={false}
            onChange={(chosen) => setLanguage(chosen === 'es' ? 'es' : 'en')}
            w={{ base: '100%', xs: 140 }}
          />
          <Button type="submit" loading={contact.isPending} mt={{ base: 0, xs: 25 }}>
            {t('proposals.case.contact.send')}
          </Button>
        </Group>
        {contact.error && wrong === undefined && <CaseProblem problem={contact.error} proposal={proposal} />}
      </Stack>
    </form>
  );
}

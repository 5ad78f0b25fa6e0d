import { Divider, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { api, dataOf, query, type Schema } from '../../api/client';
import { Problem } from '../../api/problem';
import { PartyName } from '../../components/party-name';
import { ProblemNotice } from '../../components/problem-notice';
import { Waiting } from '../../components/waiting';
import { useCodeName } from '../../i18n/use-code-name';
import { useFormat } from '../../i18n/use-format';
import { DeclineForm } from './decline-form';
import { EntryPage } from './entry-page';
import { JoinForm } from './join-form';
import { LinkFailed } from './link-failed';
import { useLinkToken } from './use-link-token';

/** A proposal to a city that nobody acts for yet: read by the link of a letter, declined, or answered by acting for the city. */
export function Contact() {
  const { t } = useTranslation();
  const token = useLinkToken();
  const [isDeclined, setDeclined] = useState(false);
  const params = { path: { token } };
  const { data, error, refetch } = query.useQuery('get', '/api/v1/contact-links/{token}', { params });
  if (isDeclined)
    return (
      <EntryPage title={t('entry.contact.declined')}>
        <Text role="status">{t('entry.contact.declinedText')}</Text>
      </EntryPage>
    );
  if (data === undefined)
    return (
      <EntryPage title={t('entry.contact.title')}>
        {error === null ? (
          <Waiting rows={3} />
        ) : Problem.from(error).isPassing ? (
          <ProblemNotice problem={error} onRetry={() => void refetch()} />
        ) : (
          <LinkFailed problem={error} to="/sign-in">
            {t('entry.back')}
          </LinkFailed>
        )}
      </EntryPage>
    );
  const city = data.recipient.name;
  return (
    <EntryPage title={t('entry.contact.to', { city })}>
      <Proposed proposal={data} />
      <Divider />
      <Title order={2} size="h5">
        {t('entry.contact.answer')}
      </Title>
      <Text size="sm">{t('entry.contact.answerMeans', { city })}</Text>
      <JoinForm
        submit={t('entry.contact.claim', { city })}
        place="/proposals"
        join={(body) => dataOf(api.POST('/api/v1/contact-links/{token}/claim', { params, body }))}
      />
      <Divider />
      <DeclineForm token={token} reasons={data.declineReasons} onDone={() => setDeclined(true)} />
    </EntryPage>
  );
}

/** Who proposes what, and why. */
function Proposed({ proposal }: { proposal: Schema<'ProposalByLink'> }) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const codeName = useCodeName();
  const format = useFormat();
  const { proposer, challenges, message, deadline } = proposal;
  const parts = ['whyYou', 'whatWeBring', 'firstStep'] as const;
  return (
    <Stack gap="sm">
      <Group gap="xs">
        <PartyName party={proposer} />
        <Text component="span">{t('entry.contact.proposes')}</Text>
      </Group>
      <Text>
        {codeName('codes.format', proposal.format)}: {format.list(challenges.map(nameOf))}
      </Text>
      {parts.map((part) => (
        <div key={part}>
          <Text size="sm" c="dimmed">
            {t(`entry.contact.${part}`)}
          </Text>
          <Text style={{ whiteSpace: 'pre-line' }}>{message[part]}</Text>
        </div>
      ))}
      {deadline !== null && (
        <Text size="sm">{t('entry.contact.deadline', { day: format.day(deadline) })}</Text>
      )}
    </Stack>
  );
}

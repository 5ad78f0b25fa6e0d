import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChallengeName } from '../../../api/challenges';
import { query, type Schema } from '../../../api/client';
import { Quote } from '../../../components/quote';
import { sidesOf } from '../whose-turn';
import { isAdmin, useSession } from '../../../session/session';

const reasonsShown = 4;

/** What the proposal rests on: the reasons of the run that it came from, for those who may read the run. */
export function CaseEvidence({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const session = useSession();
  const { runId, recipient, proposer, challenges } = proposal;
  const mayRead = runId !== null && (isAdmin(session) || sidesOf(session, proposal).includes('proposer'));
  const { data } = query.useQuery(
    'get',
    '/api/v1/runs/{id}',
    { params: { path: { id: runId ?? '' } } },
    { enabled: mayRead, staleTime: Infinity },
  );
  const suggestion = data?.suggestions.find(
    ({ party }) => party.kind === recipient.kind && party.id === recipient.id,
  );
  if (suggestion === undefined || runId === null) return null;
  const first = suggestion.reasons.toSorted(
    (one, other) => Number(challenges.includes(other.challenge)) - Number(challenges.includes(one.challenge)),
  );
  return (
    <Card withBorder component="section" aria-labelledby="case-evidence" padding="lg">
      <Group justify="space-between" mb="md" gap="xs">
        <div>
          <Title order={2} size="h4" id="case-evidence">
            {t('proposals.case.evidence')}
          </Title>
          <Text size="sm" c="dimmed">
            {t('proposals.case.evidenceAbout', { name: proposer.name })}
          </Text>
        </div>
        <Button
          component={Link}
          to={`/runs/${runId}/brief/${recipient.kind}/${recipient.id}`}
          variant="default"
          size="xs"
          leftSection={<IconPrinter size={16} aria-hidden />}
        >
          {t('proposals.case.brief')}
        </Button>
      </Group>
      <Stack gap="md">
        {first.slice(0, reasonsShown).map(({ challenge, kind, ours, theirs }) => (
          <div key={`${challenge} ${kind}`}>
            <Title order={3} size="h6" mb={4}>
              {t(`codes.reason.${kind}`)}: {nameOf(challenge)}
            </Title>
            <Stack gap="xs">
              {[
                { name: recipient.name, side: theirs },
                { name: proposer.name, side: ours },
              ].map(({ name, side }) => (
                <div key={name}>
                  <Text size="xs" c="dimmed">
                    {name} · {t(`codes.stance.${side.stance}`)}
                  </Text>
                  {side.evidence[0] ? (
                    <Quote evidence={side.evidence[0]} />
                  ) : (
                    <Text size="sm">{t('proposals.case.owner')}</Text>
                  )}
                </div>
              ))}
            </Stack>
          </div>
        ))}
      </Stack>
    </Card>
  );
}

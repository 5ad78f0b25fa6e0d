import { Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { api, dataOf, query, type Schema } from '../../api/client';
import { Answered } from '../../components/answered';
import { ProblemNotice } from '../../components/problem-notice';
import { type StartUp } from './start-up-query';

type Proposal = Schema<'ChallengeProposal'>;

/** Challenges that the description speaks of, each with the sentence; the founder says whether it is so. */
export function ChallengeProposals({ startUp }: { startUp: StartUp }) {
  const { t } = useTranslation();
  const asked = query.useQuery('get', '/api/v1/start-ups/{id}/challenge-proposals', {
    params: { path: { id: startUp.id } },
  });
  return (
    <Stack gap="sm">
      <Title order={3} size="h5">
        {t('startUps.proposals.title')}
      </Title>
      <Text c="dimmed" size="sm">
        {t('startUps.proposals.text')}
      </Text>
      <Answered to={asked}>
        {({ items }) =>
          items.length === 0 ? (
            <Text>{t('startUps.proposals.none')}</Text>
          ) : (
            items.map((proposal) => (
              <OneProposal key={proposal.challenge} startUp={startUp} proposal={proposal} />
            ))
          )
        }
      </Answered>
    </Stack>
  );
}

function OneProposal({ startUp, proposal }: { startUp: StartUp; proposal: Proposal }) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const answer = useAnswer(startUp.id, proposal.challenge);
  const name = nameOf(proposal.challenge);
  return (
    <Paper withBorder p="sm" role="group" aria-label={name}>
      <Group justify="space-between" align="flex-start">
        <Stack gap={2} flex={1} miw={200}>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            “{proposal.quote}”
          </Text>
        </Stack>
        <Group gap="xs">
          {proposal.status !== 'proposed' && (
            <Badge variant="outline" color={proposal.status === 'confirmed' ? 'sea' : 'gray'}>
              {t(`startUps.proposals.${proposal.status}`)}
            </Badge>
          )}
          {proposal.status !== 'confirmed' && (
            <Button
              size="xs"
              leftSection={<IconCheck size={14} aria-hidden />}
              loading={answer.isPending && answer.variables === 'confirmed'}
              onClick={() => answer.mutate('confirmed')}
              aria-label={t('startUps.proposals.confirmOf', { name })}
            >
              {t('startUps.proposals.confirm')}
            </Button>
          )}
          {proposal.status !== 'rejected' && (
            <Button
              size="xs"
              variant="default"
              leftSection={<IconX size={14} aria-hidden />}
              loading={answer.isPending && answer.variables === 'rejected'}
              onClick={() => answer.mutate('rejected')}
              aria-label={t('startUps.proposals.rejectOf', { name })}
            >
              {t('startUps.proposals.reject')}
            </Button>
          )}
        </Group>
      </Group>
      {answer.error && <ProblemNotice problem={answer.error} />}
    </Paper>
  );
}

function useAnswer(id: string, challenge: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (status: 'confirmed' | 'rejected') =>
      dataOf(
        api.PATCH('/api/v1/start-ups/{id}/challenge-proposals/{challenge}', {
          params: { path: { id, challenge } },
          body: { status },
        }),
      ),
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(id) }),
  });
}

import { Card, Group, Stack, Text } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { type Schema } from '../../api/client';
import { PartyName } from '../../components/party-name';
import { useFormat } from '../../i18n/use-format';
import classes from './proposals.module.css';
import { StateBadge } from './state-badge';
import { TurnWords } from './turn-words';

const challengesShown = 2;

/** A case as the list shows it: who to whom, what, and who has to act. */
export function ProposalRow({ proposal }: { proposal: Schema<'ProposalSummary'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useChallengeName();
  const { proposer, recipient, challenges } = proposal;
  const shown = challenges.slice(0, challengesShown).map(nameOf);
  const left = challenges.length - shown.length;
  const what = [
    t(`codes.format.${proposal.format}`),
    ...shown,
    ...(left > 0 ? [t('proposals.moreChallenges', { count: left })] : []),
  ].join(' · ');
  return (
    <Card component="li" withBorder className={classes.row} padding="md">
      <Group justify="space-between" align="flex-start" gap="xs">
        <Stack gap={4} maw="100%">
          <Link to={`/proposals/${proposal.id}`} className={classes.rowLink}>
            <Group gap="xs" component="span" display="inline-flex">
              <PartyName party={proposer} withCountry={false} />
              <IconArrowNarrowRight size={18} role="img" aria-label={t('proposals.to')} />
              <PartyName party={recipient} withCountry={false} />
            </Group>
          </Link>
          <Text size="sm">{what}</Text>
        </Stack>
        <StateBadge state={proposal.state} />
      </Group>
      <Group justify="space-between" mt="xs" gap="xs">
        <TurnWords proposal={proposal} />
        <Text size="sm" c="dimmed" title={format.moment(proposal.createdAt)}>
          {t('proposals.sent', { when: format.ago(proposal.createdAt) })}
        </Text>
      </Group>
    </Card>
  );
}

import { Badge, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client';
import { useFormat } from '../../i18n/use-format';
import { useSession } from '../../session/session';
import { turnOf } from './turn';
import { isTurnOf } from './whose-turn';

/** Who has to act, and until when. */
export function TurnWords({ proposal }: { proposal: Schema<'ProposalSummary'> }) {
  const { t } = useTranslation();
  const session = useSession();
  const format = useFormat();
  const turn = turnOf(proposal);
  const { deadline, state } = proposal;
  if (turn === 'nobody') return null;
  const who =
    turn === 'proposer' || turn === 'recipient'
      ? t('proposals.turn.party', { name: proposal[turn].name })
      : t(`proposals.turn.${turn}`);
  return (
    <Group gap="xs">
      {isTurnOf(session, proposal) ? (
        <Badge radius="sm" tt="none">
          {t('proposals.yourTurn')}
        </Badge>
      ) : (
        <Text size="sm" c="dimmed">
          {who}
        </Text>
      )}
      {state === 'proposed' && deadline !== null && (
        <Text size="sm" fw={600} title={format.moment(deadline)}>
          {t(isPast(deadline) ? 'proposals.overdue' : 'proposals.due', { when: format.ago(deadline) })}
        </Text>
      )}
    </Group>
  );
}

const isPast = (iso: string) => new Date(iso) < new Date();

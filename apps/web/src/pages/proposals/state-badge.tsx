import { Badge } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client';

type State = Schema<'ProposalSummary'>['state'];

const colours: Partial<Record<State, string>> = {
  accepted: 'green',
  active: 'green',
  completed: 'green',
  declined: 'red',
  rejected: 'red',
  draft: 'gray',
  expired: 'gray',
  withdrawn: 'gray',
  closed: 'gray',
};

export function StateBadge({ state }: { state: State }) {
  const { t } = useTranslation();
  return (
    <Badge variant="dot" color={colours[state] ?? 'sea'} size="lg" radius="sm" tt="none" fw={600}>
      {t(`codes.proposalState.${state}`)}
    </Badge>
  );
}

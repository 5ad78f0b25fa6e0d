import { Card, Group } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../api/client';
import { PartyName } from '../../components/party-name';
import { StateBadge } from './state-badge';

interface CaseCardProps {
  readonly of: Pick<Schema<'Proposal'>, 'proposer' | 'recipient'>;
  readonly state: Schema<'Proposal'>['state'];
  /** What joins the two. */
  readonly joint: ReactNode;
  readonly children: ReactNode;
}

/** Who has to do with whom and where it stands: focus comes here after each step. */
export function CaseCard({ of: { proposer, recipient }, state, joint, children }: CaseCardProps) {
  const { t } = useTranslation();
  return (
    <Card
      withBorder
      padding="lg"
      component="section"
      aria-label={t('proposals.case.now')}
      id="case-now"
      tabIndex={-1}
    >
      <Group justify="space-between" mb="md" gap="sm">
        <Group gap="sm">
          <PartyName party={proposer} />
          {joint}
          <PartyName party={recipient} />
        </Group>
        <StateBadge state={state} />
      </Group>
      {children}
    </Card>
  );
}

import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { type Schema } from '../../../api/client';
import { PartyName } from '../../../components/party-name';
import { useFormat } from '../../../i18n/use-format';
import { useSession } from '../../../session/session';
import { sidesOf } from '../whose-turn';
import classes from './case.module.css';

/** After a no: who else the ranking offers. */
export function CaseAlternatives({ proposal }: { proposal: Schema<'Proposal'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const session = useSession();
  const { alternatives, recipient, runId } = proposal;
  const mayPropose = sidesOf(session, proposal).includes('proposer');
  if (alternatives.length === 0) return null;
  return (
    <Card withBorder component="section" aria-labelledby="case-alternatives" padding="lg">
      <Title order={2} size="h4" id="case-alternatives">
        {t('proposals.case.alternatives')}
      </Title>
      <Text c="dimmed" size="sm" mb="md">
        {t('proposals.case.alternativesAbout', { name: recipient.name })}
      </Text>
      <ul className={classes.plain}>
        {alternatives.map(({ party, score }) => (
          <li key={party.id}>
            <Group justify="space-between" gap="xs">
              <Group gap="sm">
                <PartyName party={party} />
                <Text size="sm" c="dimmed">
                  {t('proposals.case.alternativeScore', { score: format.score(score) })}
                </Text>
              </Group>
              {mayPropose && runId !== null && (
                <Button
                  component={Link}
                  to={`/proposals/new?run=${runId}&kind=${party.kind}&party=${party.id}`}
                  size="xs"
                  variant="default"
                  aria-label={t('proposals.case.proposeTo', { name: party.name })}
                >
                  {t('proposals.case.propose')}
                </Button>
              )}
            </Group>
          </li>
        ))}
      </ul>
    </Card>
  );
}

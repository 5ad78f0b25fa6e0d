import { Anchor, Paper, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useChallengeName } from '../../api/challenges';
import { useFormat } from '../../i18n/use-format';
import { type Run } from './use-run';

const facts = ['population', 'preferred-partner-countries', 'pilots', 'trl', 'markets'] as const;

/** The one thing whose answer would make the list surest. */
export function MostInformative({ run: { party: own, mostInformative } }: { run: Run }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useChallengeName();
  if (mostInformative === null) return null;
  const { party, code, challenge, stance, narrowsBy } = mostInformative;
  const fact = facts.find((one) => one === code);
  const isOurs = party.kind === own.kind && party.id === own.id;
  return (
    <Paper withBorder p="md">
      <Title order={2} size="h5" mb={4}>
        {t('partners.informative.title')}
      </Title>
      <Text size="sm">
        {challenge !== null && stance !== null
          ? t('partners.informative.statement', {
              stance: t(`codes.stance.${stance}`),
              challenge: nameOf(challenge),
            })
          : fact !== undefined && t(`partners.informative.${fact}`)}{' '}
        {t('partners.informative.narrows', { points: format.score(narrowsBy) })}
      </Text>
      <Anchor
        component={Link}
        size="sm"
        to={party.kind === 'city' ? `/cities/${party.id}` : `/start-ups/${party.id}`}
      >
        {t(isOurs ? 'partners.informative.answer' : 'partners.informative.look')}
      </Anchor>
    </Paper>
  );
}

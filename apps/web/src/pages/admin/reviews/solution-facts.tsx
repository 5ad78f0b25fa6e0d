import { Badge, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../../api/challenges';
import { type Schema } from '../../../api/client';
import { useCodeName } from '../../../i18n/use-code-name';
import { useFormat } from '../../../i18n/use-format';

/** What a start-up can do about which challenges, and what shows that it works. */
export function SolutionFacts({ solution }: { solution: Schema<'Solution'> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const challengeName = useChallengeName();
  const nameOf = useCodeName();
  const { name, description, challenges, trl, proof, markets, seeks } = solution;
  return (
    <Stack gap={4}>
      <Text fw={600}>{name}</Text>
      {description !== '' && <Text size="sm">{description}</Text>}
      <Group gap={6}>
        {challenges.map((id) => (
          <Badge key={id} variant="default" radius="sm" tt="none" fw={500}>
            {challengeName(id)}
          </Badge>
        ))}
      </Group>
      <Text size="sm" c="dimmed">
        {[
          trl !== null && t('admin.reviews.startUp.trl', { trl }),
          markets && markets.length > 0
            ? t('admin.reviews.startUp.markets', { countries: format.list(markets.map(format.country)) })
            : null,
          seeks.length > 0
            ? t('admin.reviews.startUp.seeks', {
                what: format.list(seeks.map((one) => nameOf('admin.reviews.startUp.sought', one))),
              })
            : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      {proof.map(({ kind, where, year, result }) => (
        <Text size="sm" key={`${kind} ${where} ${year}`}>
          {[
            `${nameOf('admin.reviews.startUp.proof', kind)}: ${where}${year ? ` (${year})` : ''}`,
            ...(result ? [result] : []),
          ].join(' — ')}
        </Text>
      ))}
    </Stack>
  );
}

import { Badge, Group, List, Paper, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { useFormat } from '../../i18n/use-format';
import { levels } from './solution-values';
import { type Solution } from './start-up-query';

interface SolutionCardProps {
  readonly solution: Solution;
  /** What can be done with it. */
  readonly actions?: ReactNode;
}

/** What a solution is, does, has shown and seeks. */
export function SolutionCard({ solution, actions }: SolutionCardProps) {
  const { t } = useTranslation();
  const nameOf = useChallengeName();
  const format = useFormat();
  const { name, description, challenges, trl, proof, markets, seeks } = solution;
  const level = levels.find((one) => Number(one) === trl);
  return (
    <Paper withBorder p="md" component="article">
      <Stack gap="xs">
        <Group justify="space-between" align="flex-start">
          <Title order={3} size="h5">
            {name}
          </Title>
          {actions !== undefined && <Group gap="xs">{actions}</Group>}
        </Group>
        {description !== '' && <Text>{description}</Text>}
        <Group gap={6} component="ul" m={0} p={0} style={{ listStyle: 'none' }}>
          {challenges.map((challenge) => (
            <li key={challenge}>
              <Badge variant="outline" tt="none">
                {nameOf(challenge)}
              </Badge>
            </li>
          ))}
        </Group>
        {level !== undefined && (
          <Text size="sm">
            <b>{t('startUps.solution.trlShort', { level })}</b> {t(`startUps.trl.${level}`)}
          </Text>
        )}
        {proof.length > 0 && (
          <List size="sm">
            {proof.map(({ kind, where, year, result }, index) => (
              <List.Item key={index}>
                {t(`startUps.proof.${kind}`)}: {where}
                {year !== undefined && `, ${year}`}
                {result !== undefined && result !== '' && `: ${result}`}
              </List.Item>
            ))}
          </List>
        )}
        {seeks.length > 0 && (
          <Text size="sm">
            <b>{t('startUps.solution.seeksShort')}</b>{' '}
            {format.list(seeks.map((one) => begunSmall(t(`startUps.seeks.${one}`))))}
          </Text>
        )}
        {markets !== null && markets.length > 0 && (
          <Text size="sm">
            <b>{t('startUps.solution.marketsShort')}</b> {format.list(markets.map(format.country))}
          </Text>
        )}
      </Stack>
    </Paper>
  );
}

const begunSmall = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

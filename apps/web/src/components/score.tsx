import { Box, Group, Stack, Text, Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client';
import { useFormat } from '../i18n/use-format';
import classes from './score.module.css';

interface ScoreProps {
  readonly score: number;
  /** Where the score probably ends up when what is pending is settled. */
  readonly likely: Schema<'Interval'>;
}

/** A score of 100, and how far it may still move. */
export function Score({ score, likely }: ScoreProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [low, high] = [format.score(likely.low), format.score(likely.high)];
  return (
    <Tooltip label={t('partners.score.likelyHelp')} multiline w={260}>
      <Stack gap={2} w={132} role="group" aria-label={t('partners.score.label')} tabIndex={0}>
        <Group gap={6} align="baseline">
          <Text component="span" fz={28} fw={700} lh={1} lts={-0.5}>
            {format.score(score)}
          </Text>
          <Text component="span" size="xs" c="dimmed">
            {t('partners.score.of')}
          </Text>
        </Group>
        <Box className={classes.scale} aria-hidden>
          <Box
            className={classes.likely}
            style={{ left: `${likely.low}%`, right: `${100 - likely.high}%` }}
          />
          <Box className={classes.mark} style={{ left: `${score}%` }} />
        </Box>
        <Text size="xs" c="dimmed">
          {t('partners.score.likely', { low, high })}
        </Text>
      </Stack>
    </Tooltip>
  );
}

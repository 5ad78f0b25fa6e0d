import { Box, Group, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../api/client';
import { isCriterion } from '../api/criteria';
import { useFormat } from '../i18n/use-format';
import classes from './contribution-bar.module.css';

interface ContributionBarProps {
  readonly contributions: readonly Schema<'Contribution'>[];
}

/** What a score is made of: its parts, of which each is as wide as its points, sum to the score. */
export function ContributionBar({ contributions }: ContributionBarProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const parts = contributions
    .flatMap(({ criterion, points }) => (isCriterion(criterion) ? [{ criterion, points }] : []))
    .filter(({ points }) => points > 0);
  return (
    <Box>
      <Box className={classes.bar} aria-hidden>
        {parts.map(({ criterion, points }) => (
          <Box
            key={criterion}
            className={classes.part}
            data-criterion={criterion}
            style={{ width: `${points}%` }}
          />
        ))}
      </Box>
      <Group component="ul" className={classes.legend} aria-label={t('partners.contributions')}>
        {parts.map(({ criterion, points }) => (
          <li key={criterion}>
            <span className={classes.swatch} data-criterion={criterion} aria-hidden />
            <Text component="span" size="xs">
              {t(`codes.criterion.${criterion}`)} <b>{format.score(points)}</b>
            </Text>
          </li>
        ))}
      </Group>
    </Box>
  );
}

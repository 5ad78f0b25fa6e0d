import { Button, Card, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../components/side-panel';
import { useFormat } from '../../i18n/use-format';
import { HealthCheckForm } from './health-check-form';
import classes from './partnership.module.css';
import { type Partnership } from './partnership';
import { ratings } from './principles';

/** How far a partnership follows the ten principles, at the latest check. */
export function HealthCheck({ partnership }: { partnership: Partnership }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, open] = useState(false);
  const [latest, ...earlier] = partnership.healthChecks;
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="partnership-health">
      <Group justify="space-between" mb="xs" gap="xs">
        <Title order={2} size="h4" id="partnership-health">
          {t('partnerships.health.title')}
        </Title>
        <Button variant="default" size="xs" onClick={() => open(true)}>
          {t('partnerships.health.check')}
        </Button>
      </Group>
      <Text size="sm" c="dimmed" mb="md">
        {t('partnerships.health.about')}
      </Text>
      {latest !== undefined && (
        <>
          <ul className={classes.bars}>
            {latest.ratings.map(({ principle, rating }) => (
              <li key={principle} className={classes.bar}>
                <Text size="sm">{t(`partnerships.health.principles.${principle}`)}</Text>
                <span className={classes.track} aria-hidden>
                  <span className={classes.fill} style={{ width: `${(rating / ratings.length) * 100}%` }} />
                </span>
                <Text size="sm" fw={600}>
                  {t('partnerships.health.of', { rating, most: ratings.length })}
                </Text>
              </li>
            ))}
          </ul>
          <Text size="sm" c="dimmed" mt="md">
            {t('partnerships.health.mean', { mean: format.score(latest.mean) })} ·{' '}
            {t('partnerships.recorded', { day: format.day(latest.recordedAt) })}
          </Text>
          {earlier.map(({ recordedAt, mean }) => (
            <Text key={recordedAt} size="sm" c="dimmed">
              {t('partnerships.health.earlier', { day: format.day(recordedAt), mean: format.score(mean) })}
            </Text>
          ))}
        </>
      )}
      <SidePanel isOpen={isOpen} onClose={() => open(false)} title={t('partnerships.health.check')}>
        <HealthCheckForm partnership={partnership} onDone={() => open(false)} />
      </SidePanel>
    </Card>
  );
}

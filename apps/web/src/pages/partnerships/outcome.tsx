import { Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../components/side-panel';
import { useFormat } from '../../i18n/use-format';
import classes from '../proposals/case/case.module.css';
import { OutcomeForm } from './outcome-form';
import { type Partnership } from './partnership';

/** What came of it, as it was last recorded. */
export function Outcome({ partnership }: { partnership: Partnership }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [isOpen, open] = useState(false);
  const { outcome } = partnership;
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="partnership-outcome">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="partnership-outcome">
          {t('partnerships.outcome.title')}
        </Title>
        <Button variant="default" size="xs" onClick={() => open(true)}>
          {t(outcome === null ? 'partnerships.outcome.record' : 'partnerships.outcome.change')}
        </Button>
      </Group>
      {outcome === null ? (
        <Text c="dimmed">{t('partnerships.outcome.none')}</Text>
      ) : (
        <Stack gap="xs">
          <Text fw={600}>{t(`partnerships.outcome.results.${outcome.result}`)}</Text>
          <Text className={classes.typed}>{outcome.summary}</Text>
          {outcome.lessons !== null && (
            <div>
              <Title order={3} size="h6">
                {t('partnerships.outcome.lessons')}
              </Title>
              <Text className={classes.typed}>{outcome.lessons}</Text>
            </div>
          )}
          <Text size="sm" c="dimmed">
            {t('partnerships.recorded', { day: format.day(outcome.recordedAt) })}
          </Text>
        </Stack>
      )}
      <SidePanel isOpen={isOpen} onClose={() => open(false)} title={t('partnerships.outcome.record')}>
        <OutcomeForm partnership={partnership} onDone={() => open(false)} />
      </SidePanel>
    </Card>
  );
}

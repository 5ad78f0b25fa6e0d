import { Button, Card, Group, Text, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SidePanel } from '../../components/side-panel';
import classes from '../proposals/case/case.module.css';
import { MilestoneForm } from './milestone-form';
import { MilestoneRow } from './milestone-row';
import { type Milestone, type Partnership } from './partnership';

/** Who does what until when. */
export function ActionPlan({ partnership }: { partnership: Partnership }) {
  const { t } = useTranslation();
  const [opened, open] = useState<Milestone | 'new' | null>(null);
  const { milestones, milestonesDone, milestonesPlanned } = partnership;
  return (
    <Card withBorder padding="lg" component="section" aria-labelledby="partnership-plan">
      <Group justify="space-between" mb="md">
        <div>
          <Title order={2} size="h4" id="partnership-plan">
            {t('partnerships.plan.title')}
          </Title>
          {milestonesPlanned > 0 && (
            <Text size="sm" c="dimmed" role="status">
              {t('partnerships.done', { done: milestonesDone, count: milestonesPlanned })}
            </Text>
          )}
        </div>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => open('new')}
        >
          {t('partnerships.plan.add')}
        </Button>
      </Group>
      {milestones.length === 0 ? (
        <Text c="dimmed">{t('partnerships.plan.none')}</Text>
      ) : (
        <ul className={classes.plain}>
          {milestones.map((milestone) => (
            <MilestoneRow
              key={milestone.id}
              partnership={partnership}
              milestone={milestone}
              onEdit={() => open(milestone)}
            />
          ))}
        </ul>
      )}
      <SidePanel
        isOpen={opened !== null}
        onClose={() => open(null)}
        title={t(opened === 'new' ? 'partnerships.plan.add' : 'partnerships.plan.edit')}
      >
        {opened !== null && (
          <MilestoneForm
            partnership={partnership}
            milestone={opened === 'new' ? null : opened}
            onDone={() => open(null)}
          />
        )}
      </SidePanel>
    </Card>
  );
}

import { ActionIcon, Badge, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useFormat } from '../../i18n/use-format';
import { isOverdue, type Milestone, type Partnership, todayOf } from './partnership';
import { usePartnershipChange } from './use-partnership-change';

interface MilestoneRowProps {
  readonly partnership: Partnership;
  readonly milestone: Milestone;
  readonly onEdit: () => void;
}

/** A step of the plan, ticked where it is done. */
export function MilestoneRow({ partnership, milestone, onEdit }: MilestoneRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, dueOn, owner, doneAt } = milestone;
  const tick = usePartnershipChange((done: boolean) =>
    api.PATCH('/api/v1/partnerships/{id}/milestones/{milestoneId}', {
      params: { path: { id: partnership.id, milestoneId: id } },
      body: { done },
    }),
  );
  const isDone = tick.isPending ? tick.variables : doneAt !== null;
  return (
    <li>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="sm">
        <Checkbox
          checked={isDone}
          onChange={({ currentTarget }) => tick.mutate(currentTarget.checked)}
          label={
            <Text fw={600} td={isDone ? 'line-through' : undefined}>
              {title}
            </Text>
          }
          description={
            doneAt === null
              ? `${partnership[owner].name} · ${t('partnerships.plan.due', { day: format.day(dueOn) })}`
              : `${partnership[owner].name} · ${t('partnerships.plan.doneOn', { day: format.day(doneAt) })}`
          }
        />
        <Group gap="xs" wrap="nowrap">
          {isOverdue(milestone, todayOf(new Date())) && (
            <Badge color="red" variant="outline" radius="sm" tt="none">
              {t('partnerships.plan.overdue')}
            </Badge>
          )}
          <ActionIcon
            variant="subtle"
            onClick={onEdit}
            aria-label={t('partnerships.plan.editThis', { title })}
          >
            <IconPencil size={18} />
          </ActionIcon>
        </Group>
      </Group>
      {tick.error && (
        <Stack mt="xs">
          <ProblemNotice problem={tick.error} />
        </Stack>
      )}
    </li>
  );
}

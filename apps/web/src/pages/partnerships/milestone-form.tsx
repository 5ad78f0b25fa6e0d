import { Radio, Stack, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { useKept } from '../../session/use-kept';
import { type Milestone, type Partnership, type Side } from './partnership';
import { PartnershipForm } from './partnership-form';
import { usePartnershipChange } from './use-partnership-change';

interface MilestoneFormProps {
  readonly partnership: Partnership;
  /** Null: one to be added. */
  readonly milestone: Milestone | null;
  readonly onDone: () => void;
}

const sides: readonly Side[] = ['proposer', 'recipient'];
const titleUnitsMax = 300;

/** What is to be done, until when, and which side sees to it. */
export function MilestoneForm({ partnership, milestone, onDone }: MilestoneFormProps) {
  const { t } = useTranslation();
  const { id } = partnership;
  const { title = '', dueOn = '', owner = 'proposer' } = milestone ?? {};
  const [typed, keep, forget] = useKept(`milestone ${id} ${milestone?.id ?? 'new'}`, { title, dueOn, owner });
  const save = usePartnershipChange<typeof typed>((body) =>
    milestone === null
      ? api.POST('/api/v1/partnerships/{id}/milestones', { params: { path: { id } }, body })
      : api.PATCH('/api/v1/partnerships/{id}/milestones/{milestoneId}', {
          params: { path: { id, milestoneId: milestone.id } },
          body,
        }),
  );
  return (
    <PartnershipForm
      save={save}
      onSubmit={() => {
        save.mutate(typed, {
          onSuccess: () => {
            forget();
            onDone();
          },
        });
      }}
    >
      <TextInput
        label={t('partnerships.plan.what')}
        required
        maxLength={titleUnitsMax}
        value={typed.title}
        onChange={({ currentTarget }) => keep({ ...typed, title: currentTarget.value })}
      />
      <TextInput
        label={t('partnerships.plan.when')}
        type="date"
        required
        value={typed.dueOn}
        onChange={({ currentTarget }) => keep({ ...typed, dueOn: currentTarget.value })}
      />
      <Radio.Group
        label={t('partnerships.plan.who')}
        value={typed.owner}
        onChange={(chosen) => keep({ ...typed, owner: sides.find((side) => side === chosen) ?? 'proposer' })}
      >
        <Stack gap="xs" mt={6}>
          {sides.map((side) => (
            <Radio key={side} value={side} label={partnership[side].name} />
          ))}
        </Stack>
      </Radio.Group>
    </PartnershipForm>
  );
}

import { Radio, Stack, Textarea } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, type Schema } from '../../api/client';
import { useKept } from '../../session/use-kept';
import { type Partnership } from './partnership';
import { PartnershipForm } from './partnership-form';
import { usePartnershipChange } from './use-partnership-change';

type Result = Schema<'OutcomeFacts'>['result'];

const results = ['achieved', 'partly-achieved', 'not-achieved'] as const satisfies readonly Result[];
const textUnitsMax = 2_000;

interface OutcomeFormProps {
  readonly partnership: Partnership;
  readonly onDone: () => void;
}

/** Whether the goal was reached, what came of it, what others can learn. */
export function OutcomeForm({ partnership: { id, outcome }, onDone }: OutcomeFormProps) {
  const { t } = useTranslation();
  const [typed, keep, forget] = useKept<{ result: string; summary: string; lessons: string }>(
    `outcome ${id}`,
    {
      result: outcome?.result ?? '',
      summary: outcome?.summary ?? '',
      lessons: outcome?.lessons ?? '',
    },
  );
  const save = usePartnershipChange((result: Result) =>
    api.PUT('/api/v1/partnerships/{id}/outcome', {
      params: { path: { id } },
      body: {
        result,
        summary: typed.summary.trim(),
        ...(typed.lessons.trim() !== '' && { lessons: typed.lessons.trim() }),
      },
    }),
  );
  return (
    <PartnershipForm
      save={save}
      onSubmit={() => {
        const result = results.find((one) => one === typed.result);
        if (result === undefined) return;
        save.mutate(result, {
          onSuccess: () => {
            forget();
            onDone();
          },
        });
      }}
    >
      <Radio.Group
        label={t('partnerships.outcome.result')}
        required
        value={typed.result}
        onChange={(result) => keep({ ...typed, result })}
      >
        <Stack gap="xs" mt={6}>
          {results.map((result) => (
            <Radio key={result} value={result} label={t(`partnerships.outcome.results.${result}`)} required />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label={t('partnerships.outcome.summary')}
        required
        autosize
        minRows={3}
        maxLength={textUnitsMax}
        value={typed.summary}
        onChange={({ currentTarget }) => keep({ ...typed, summary: currentTarget.value })}
      />
      <Textarea
        label={t('partnerships.outcome.lessons')}
        description={t('partnerships.outcome.lessonsHelp')}
        autosize
        minRows={2}
        maxLength={textUnitsMax}
        value={typed.lessons}
        onChange={({ currentTarget }) => keep({ ...typed, lessons: currentTarget.value })}
      />
    </PartnershipForm>
  );
}

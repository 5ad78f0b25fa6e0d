import { Button, Group, Paper, SimpleGrid, Stack, Textarea, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../api/client';
import { ProblemNotice } from '../../../components/problem-notice';
import { showNotice } from '../../../components/show-notice';
import { useKept } from '../../../session/use-kept';
import { PercentFields } from './percent-fields';
import { pairKinds, percentSetsOf, restOf, weightsOf, type WeightsVersion } from './weights';

interface NewWeightsProps {
  /** Whose numbers it begins with. */
  readonly from: WeightsVersion;
  readonly onClose: () => void;
}

/** A new version: each set sums to 100, and it says why; nothing uses it until it is put in force. */
export function NewWeights({ from, onClose }: NewWeightsProps) {
  const { t } = useTranslation();
  const [draft, keep, forget] = useKept('new-weights', { sets: percentSetsOf(from.weights), reason: '' });
  const add = useAddition(() => {
    forget();
    onClose();
  });
  const isWhole = pairKinds.every((kind) => restOf(draft.sets[kind]) === 0);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    add.mutate({ weights: weightsOf(draft.sets), reason: draft.reason.trim() });
  };
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby="new-weights">
      <form onSubmit={submit}>
        <Stack gap="lg">
          <Title order={2} size="h4" id="new-weights">
            {t('admin.weights.new')}
          </Title>
          <SimpleGrid cols={{ base: 1, md: 2 }} spacing="xl">
            {pairKinds.map((kind) => (
              <PercentFields
                key={kind}
                legend={t(`admin.weights.pairs.${kind}`)}
                percents={draft.sets[kind]}
                onChange={(percents) => keep({ ...draft, sets: { ...draft.sets, [kind]: percents } })}
              />
            ))}
          </SimpleGrid>
          <Textarea
            label={t('admin.weights.why')}
            description={t('admin.weights.whyHelp')}
            value={draft.reason}
            onChange={({ currentTarget }) => keep({ ...draft, reason: currentTarget.value })}
            required
            maxLength={2_000}
            autosize
            minRows={2}
          />
          {add.error && <ProblemNotice problem={add.error} />}
          <Group gap="sm">
            <Button type="submit" disabled={!isWhole} loading={add.isPending}>
              {t('admin.weights.add')}
            </Button>
            <Button
              variant="default"
              onClick={() => {
                forget();
                onClose();
              }}
            >
              {t('admin.weights.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

function useAddition(onAdded: () => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: { weights: WeightsVersion['weights']; reason: string }) =>
      dataOf(api.POST('/api/v1/weights', { body })),
    onSuccess: async ({ version }) => {
      onAdded();
      showNotice(t('admin.weights.added', { version }));
      await queries.invalidateQueries({ queryKey: ['get', '/api/v1/weights'] });
    },
  });
}

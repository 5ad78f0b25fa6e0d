import {
  Alert,
  Button,
  Checkbox,
  Fieldset,
  Group,
  MultiSelect,
  Paper,
  Select,
  Stack,
  Textarea,
  TextInput,
  Title,
} from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf, query } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { useNames } from '../../i18n/use-names';
import { ChallengesField } from './challenges-field';
import { ProofFields } from './proof-fields';
import { factsOf, levels, noSolution, type SolutionValues, soughtThings } from './solution-values';
import { type StartUp } from './start-up-query';
import { idOfField, useFieldOfAddress, useKeptForm } from './use-kept-form';

const fields = ['name', 'description', 'challenges', 'trl', 'markets', 'seeks'];

/** A solution to be added; it begins with the challenges that the founder has confirmed. */
export function SolutionForm({ startUp, onDone }: { startUp: StartUp; onDone: () => void }) {
  const { t } = useTranslation();
  const { countries } = useNames();
  const { form, forget, isKept } = useKeptForm<SolutionValues>(`start-up.${startUp.id}.solution`, noSolution);
  const messagesOf = useFieldMessages();
  const add = useAddSolution(startUp.id);
  const confirmed = useConfirmedChallenges(startUp.id).filter((one) => !form.values.challenges.includes(one));
  useFieldOfAddress();
  const submit = (values: SolutionValues) =>
    add.mutate(values, {
      onSuccess: () => {
        forget();
        onDone();
      },
      onError: (error) => form.setErrors(messagesOf(error)),
    });
  const field = (of: keyof SolutionValues) => ({ id: idOfField(of), ...form.getInputProps(of) });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="new-solution">
      <form onSubmit={form.onSubmit(submit)}>
        <Stack>
          <Title order={3} size="h5" id="new-solution">
            {t('startUps.solution.new')}
          </Title>
          {isKept && <Alert variant="default">{t('startUps.kept')}</Alert>}
          {add.error && <ProblemNotice problem={add.error} fields={fields} />}
          <TextInput label={t('startUps.solution.name')} required maxLength={200} {...field('name')} />
          <Textarea
            label={t('startUps.solution.description')}
            description={t('startUps.solution.descriptionMeans')}
            autosize
            minRows={2}
            {...field('description')}
          />
          <ChallengesField
            label={t('startUps.solution.challenges')}
            description={t('startUps.solution.challengesMean')}
            offered={confirmed}
            {...field('challenges')}
          />
          <Select
            label={t('startUps.solution.trl')}
            description={t('startUps.solution.trlMeans')}
            data={levels.map((value) => ({ value, label: `${value} · ${t(`startUps.trl.${value}`)}` }))}
            clearable
            {...field('trl')}
          />
          <ProofFields form={form} />
          <Fieldset legend={t('startUps.solution.seekTitle')}>
            <Stack>
              <Checkbox.Group label={t('startUps.solution.seeks')} {...form.getInputProps('seeks')}>
                <Stack gap="xs" mt="xs">
                  {soughtThings.map((one, index) => (
                    <Checkbox
                      key={one}
                      value={one}
                      label={t(`startUps.seeks.${one}`)}
                      {...(index === 0 ? { id: idOfField('seeks') } : {})}
                    />
                  ))}
                </Stack>
              </Checkbox.Group>
              <MultiSelect
                label={t('startUps.solution.markets')}
                description={t('startUps.solution.marketsMean')}
                data={countries}
                searchable
                nothingFoundMessage={t('startUps.nothing')}
                {...field('markets')}
              />
            </Stack>
          </Fieldset>
          <Group justify="flex-end">
            {startUp.solutions.length > 0 && (
              <Button variant="default" onClick={onDone}>
                {t('startUps.solution.notNow')}
              </Button>
            )}
            <Button type="submit" loading={add.isPending}>
              {t('startUps.solution.add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

function useAddSolution(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (values: SolutionValues) =>
      dataOf(
        api.POST('/api/v1/start-ups/{id}/solutions', {
          params: { path: { id } },
          body: factsOf(values),
        }),
      ),
    onSuccess: () =>
      queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes(id) }),
  });
}

function useConfirmedChallenges(id: string): string[] {
  const { data } = query.useQuery('get', '/api/v1/start-ups/{id}/challenge-proposals', {
    params: { path: { id } },
  });
  return (data?.items ?? []).filter(({ status }) => status === 'confirmed').map(({ challenge }) => challenge);
}

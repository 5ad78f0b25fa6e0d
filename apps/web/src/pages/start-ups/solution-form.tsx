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
import { useTranslation } from 'react-i18next';
import { query } from '../../api/client';
import { ProblemNotice } from '../../components/problem-notice';
import { useFieldMessages } from '../../components/use-field-messages';
import { useNames } from '../../i18n/use-names';
import { ChallengesField } from './challenges-field';
import { ProofFields } from './proof-fields';
import { levels, noSolution, type SolutionValues, soughtThings, valuesOf } from './solution-values';
import { type Solution, type StartUp } from './start-up-query';
import { idOfField, useFieldOfAddress, useKeptForm } from './use-kept-form';
import { useSaveSolution } from './use-solution-change';

const fields = ['name', 'description', 'challenges', 'trl', 'markets', 'seeks'];

interface SolutionFormProps {
  readonly startUp: StartUp;
  /** The one to be changed; null where a new one is added. */
  readonly solution: Solution | null;
  readonly onDone: () => void;
}

/** A solution, new or to be changed; the challenges that the founder has confirmed are offered. */
export function SolutionForm({ startUp, solution, onDone }: SolutionFormProps) {
  const { t } = useTranslation();
  const { countries } = useNames();
  const { form, forget, isKept } = useKeptForm<SolutionValues>(
    `start-up.${startUp.id}.solution${solution === null ? '' : `.${solution.id}`}`,
    solution === null ? noSolution : valuesOf(solution),
  );
  const messagesOf = useFieldMessages();
  const save = useSaveSolution(startUp, solution);
  const confirmed = useConfirmedChallenges(startUp.id).filter((one) => !form.values.challenges.includes(one));
  useFieldOfAddress();
  const leave = () => {
    forget();
    onDone();
  };
  const submit = (values: SolutionValues) =>
    save.mutate(values, { onSuccess: leave, onError: (error) => form.setErrors(messagesOf(error)) });
  const field = (of: keyof SolutionValues) => ({ id: idOfField(of), ...form.getInputProps(of) });
  return (
    <Paper withBorder p="md" component="section" aria-labelledby="solution-form">
      <form onSubmit={form.onSubmit(submit)}>
        <Stack>
          <Title order={3} size="h5" id="solution-form">
            {solution === null
              ? t('startUps.solution.new')
              : t('startUps.solution.editing', { name: solution.name })}
          </Title>
          {isKept && <Alert variant="default">{t('startUps.kept')}</Alert>}
          {save.error && <ProblemNotice problem={save.error} fields={fields} />}
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
              <Button variant="default" onClick={solution === null ? onDone : leave}>
                {t(solution === null ? 'startUps.solution.notNow' : 'startUps.solution.cancel')}
              </Button>
            )}
            <Button type="submit" loading={save.isPending}>
              {t(solution === null ? 'startUps.solution.add' : 'startUps.solution.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

function useConfirmedChallenges(id: string): string[] {
  const { data } = query.useQuery('get', '/api/v1/start-ups/{id}/challenge-proposals', {
    params: { path: { id } },
  });
  return (data?.items ?? []).filter(({ status }) => status === 'confirmed').map(({ challenge }) => challenge);
}

import { Alert, Button, Group, List, MultiSelect, NumberInput, Select, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Problem } from '../../api/problem';
import { Dialog } from '../../components/dialog';
import { ProblemNotice } from '../../components/problem-notice';
import { useFormat } from '../../i18n/use-format';
import { useKept } from '../../session/use-kept';
import { type City, cityQuery } from './city';
import { countriesKnown, languagesKnown } from './codes-known';
import { changesOf, differingIn, type FactField, type FactsTyped, mergedFacts, typedOf } from './facts-typed';

interface EditFactsProps {
  readonly city: City;
  readonly onClose: () => void;
}

const pilotAnswers = ['unsaid', 'yes', 'no'] as const;

/** A city's facts; where somebody else changed them meanwhile it says which, and keeps what was typed. */
export function EditFacts({ city, onClose }: EditFactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const queries = useQueryClient();
  const [base, setBase] = useState(city);
  const [typed, keep, forget] = useKept<FactsTyped>(`facts.${city.id}`, typedOf(city));
  const [meanwhile, setMeanwhile] = useState<FactField[] | null>(null);
  const source = { name: t('cities.facts.ownSource', { name: city.name }) };
  const save = useMutation({
    mutationFn: () =>
      api.PATCH('/api/v1/cities/{id}', {
        params: { path: { id: city.id }, header: { 'if-match': `"${base.version}"` } },
        body: changesOf(typed, base, source),
      }),
    onSuccess: () => {
      forget();
      onClose();
      return queries.invalidateQueries({ queryKey: cityQuery(city.id).queryKey });
    },
    onError: async (error) => {
      if (Problem.from(error).code !== 'version-stale') return;
      const now = await queries.fetchQuery({ ...cityQuery(city.id), staleTime: 0 });
      setMeanwhile(differingIn(typedOf(now), typedOf(base)));
      keep(mergedFacts(typed, typedOf(base), typedOf(now)));
      setBase(now);
    },
  });
  const change = (part: Partial<FactsTyped>) => keep({ ...typed, ...part });
  const isStale = save.error !== null && Problem.from(save.error).code === 'version-stale';
  return (
    <Dialog onClose={onClose} title={t('cities.facts.editTitle', { name: city.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate();
        }}
      >
        <Stack>
          {save.error && !isStale && <ProblemNotice problem={save.error} />}
          {isStale && meanwhile !== null && (
            <Alert role="alert" color="yellow" c="bright" title={t('errors.version-stale')}>
              {t('cities.facts.meanwhile')}
              <List size="sm">
                {meanwhile.map((field) => (
                  <List.Item key={field}>{t(`cities.facts.${field}`)}</List.Item>
                ))}
              </List>
            </Alert>
          )}
          <Group grow>
            <NumberInput
              label={t('cities.facts.population')}
              value={typed.population ?? ''}
              min={1}
              onChange={(value) => change({ population: typeof value === 'number' ? value : null })}
            />
            <NumberInput
              label={t('cities.facts.populationYear')}
              value={typed.populationYear ?? ''}
              onChange={(value) => change({ populationYear: typeof value === 'number' ? value : null })}
            />
          </Group>
          <MultiSelect
            label={t('cities.facts.languages')}
            searchable
            data={[...new Set([...languagesKnown, ...typed.languages])].map((value) => ({
              value,
              label: format.language(value),
            }))}
            value={[...typed.languages]}
            onChange={(languages) => change({ languages })}
          />
          <MultiSelect
            label={t('cities.facts.preferred')}
            description={t('cities.facts.preferredHelp')}
            searchable
            data={[...new Set([...countriesKnown, ...typed.countries])].map((value) => ({
              value,
              label: format.country(value),
            }))}
            value={[...typed.countries]}
            onChange={(countries) => change({ countries })}
          />
          <Textarea
            label={t('cities.facts.networks')}
            description={t('cities.facts.networksHelp')}
            autosize
            minRows={3}
            value={typed.networks}
            onChange={({ currentTarget }) => change({ networks: currentTarget.value })}
          />
          <Group grow align="flex-end">
            <Select
              label={t('cities.facts.pilotsAsk')}
              data={pilotAnswers.map((value) => ({ value, label: t(`cities.facts.${value}`) }))}
              allowDeselect={false}
              value={typed.pilots}
              onChange={(pilots) => change({ pilots: pilots ?? 'unsaid' })}
            />
            <NumberInput
              label={t('cities.facts.minimumTrl')}
              min={1}
              max={9}
              value={typed.minimumTrl ?? ''}
              onChange={(value) => change({ minimumTrl: typeof value === 'number' ? value : null })}
            />
          </Group>
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() => {
                forget();
                onClose();
              }}
            >
              {t('cities.facts.discard')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {t('cities.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

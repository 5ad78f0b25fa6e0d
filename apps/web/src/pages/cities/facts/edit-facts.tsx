import { Alert, Button, Group, Stack } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../../api/client';
import { Dialog } from '../../../components/dialog';
import { ProblemNotice } from '../../../components/problem-notice';
import { useFieldMessages } from '../../../components/use-field-messages';
import { ChangedMeanwhile } from '../../../editing/changed-meanwhile';
import { useKeptEdit } from '../../../editing/use-kept-edit';
import { useSaveEdit } from '../../../editing/use-save-edit';
import { type City, cityQuery } from '../city';
import { FactFields } from './fact-fields';
import { changesOf, savedOf } from './facts-typed';
import { TiesField } from './ties-field';
import { useFactSaid } from './use-fact-said';

interface EditFactsProps {
  readonly city: City;
  readonly onClose: () => void;
}

const tieKinds = ['networks', 'twinnings', 'projects'] as const;

/** A city's facts; where somebody else changed them meanwhile it says what, and keeps what was typed. */
export function EditFacts({ city, onClose }: EditFactsProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const messagesOf = useFieldMessages();
  const factSaid = useFactSaid();
  const edit = useKeptEdit(`city-facts.${city.id}`, savedOf(city));
  const ownSource = t('cities.facts.ownSource', { name: city.name });
  const saving = useSaveEdit({
    edit,
    save: (typed, { version, values }) =>
      api.PATCH('/api/v1/cities/{id}', {
        params: { path: { id: city.id }, header: { 'if-match': `"${version}"` } },
        body: changesOf(typed, values, { name: ownSource }),
      }),
    findNow: async () => savedOf(await queries.fetchQuery({ ...cityQuery(city.id), staleTime: 0 })),
    onSaved: () => {
      onClose();
      return queries.invalidateQueries({ queryKey: cityQuery(city.id).queryKey });
    },
  });
  const errors = messagesOf(saving.problem);
  return (
    <Dialog onClose={onClose} size="xl" title={t('cities.facts.editTitle', { name: city.name })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          saving.save();
        }}
      >
        <Stack>
          {edit.wasKept && <Alert variant="default">{t('fields.kept')}</Alert>}
          <FactFields typed={edit.typed} onChange={edit.change} errors={errors} />
          {tieKinds.map((kind) => (
            <TiesField
              key={kind}
              {...{ kind, ownSource, errors }}
              ties={edit.typed[kind]}
              onChange={(ties) => edit.change({ [kind]: ties })}
            />
          ))}
          <ChangedMeanwhile edit={edit} nameOf={(field) => t(`cities.facts.${field}`)} saidOf={factSaid} />
          {saving.problem !== null && <ProblemNotice problem={saving.problem} fields={Object.keys(errors)} />}
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() => {
                edit.forget();
                onClose();
              }}
            >
              {t('fields.discard')}
            </Button>
            <Button type="submit" loading={saving.isPending}>
              {t('fields.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

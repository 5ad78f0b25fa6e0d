import { Button, Group, SegmentedControl, Stack, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { ChallengePicker } from '../../components/challenge-picker';
import { Dialog } from '../../components/dialog';
import { ProblemNotice } from '../../components/problem-notice';
import { useKept } from '../../session/use-kept';
import { cityQuery, type Statement } from './city';
import { LevelChoice } from './level-choice';

interface AddStatementProps {
  readonly cityId: string;
  readonly stance: Statement['stance'];
  readonly onClose: () => void;
}

interface Typed extends Pick<Statement, 'stance' | 'level'> {
  readonly challenge: string | null;
  readonly note: string;
}

const nothing = { challenge: null, level: null, note: '' };

/** A need or an offer in the city's own word. */
export function AddStatement({ cityId, onClose, ...first }: AddStatementProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [typed, keep, forget] = useKept<Typed>(`statement.${cityId}`, { ...nothing, ...first });
  const { stance, challenge, level, note } = typed;
  const add = useMutation({
    mutationFn: (named: string) =>
      api.POST('/api/v1/cities/{id}/statements', {
        params: { path: { id: cityId } },
        body: {
          ...{ challenge: named, stance },
          ...(level !== null && { level }),
          ...(note.trim() !== '' && { note: note.trim() }),
        },
      }),
    onSuccess: () => {
      forget();
      onClose();
      return queries.invalidateQueries({ queryKey: cityQuery(cityId).queryKey });
    },
  });
  return (
    <Dialog onClose={onClose} title={t('cities.add.title')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (challenge !== null) add.mutate(challenge);
        }}
      >
        <Stack>
          {add.error && <ProblemNotice problem={add.error} />}
          <SegmentedControl
            aria-label={t('cities.add.stance')}
            fullWidth
            value={stance}
            onChange={(chosen) => keep({ ...typed, stance: chosen })}
            data={(['need', 'offer'] as const).map((value) => ({
              value,
              label: t(`cities.add.${value}`),
            }))}
          />
          <ChallengePicker
            label={t('cities.add.challenge')}
            required
            value={challenge}
            onChange={(chosen) => keep({ ...typed, challenge: chosen })}
          />
          <LevelChoice {...{ stance, level }} onChange={(chosen) => keep({ ...typed, level: chosen })} />
          <Textarea
            label={t('cities.note')}
            description={t('cities.noteHelp')}
            autosize
            minRows={2}
            maxLength={2_000}
            value={note}
            onChange={({ currentTarget }) => keep({ ...typed, note: currentTarget.value })}
          />
          <Group justify="flex-end">
            <Button type="submit" loading={add.isPending} disabled={challenge === null}>
              {t('cities.add.do')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

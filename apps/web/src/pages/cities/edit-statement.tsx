import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { Dialog } from '../../components/dialog';
import { type Statement } from './city';
import { LevelChoice } from './level-choice';
import { type Decision } from './use-decide';

interface EditStatementProps {
  readonly statement: Statement;
  readonly onSave: (decision: Decision) => void;
  readonly onClose: () => void;
}

/** The level and a note; a suggested statement that is edited may be confirmed by the same step. */
export function EditStatement({ statement, onSave, onClose }: EditStatementProps) {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const [level, setLevel] = useState(statement.level);
  const [note, setNote] = useState(statement.note ?? '');
  const changed = { level, note: note.trim() === '' ? null : note.trim() };
  return (
    <Dialog
      onClose={onClose}
      title={`${challengeName(statement.challenge)} · ${t(`codes.stance.${statement.stance}`)}`}
    >
      <Stack>
        <LevelChoice stance={statement.stance} level={level} onChange={setLevel} />
        <Textarea
          label={t('cities.note')}
          description={t('cities.noteHelp')}
          autosize
          minRows={2}
          maxLength={2_000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onSave(changed)}>
            {t('cities.save')}
          </Button>
          {statement.status !== 'confirmed' && (
            <Button onClick={() => onSave({ ...changed, status: 'confirmed' })}>
              {t('cities.saveAndConfirm')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}

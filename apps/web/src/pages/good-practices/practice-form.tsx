import { Alert, Button, Group, Paper, Stack } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemNotice } from '../../components/problem-notice';
import { PracticeFields } from './practice-fields';
import { type PracticeTyped, practiceFields } from './practice-typed';

interface PracticeFormProps {
  readonly typed: PracticeTyped;
  readonly onChange: (part: Partial<PracticeTyped>) => void;
  readonly errors: Readonly<Record<string, string>>;
  /** Was written before and not saved. */
  readonly wasKept: boolean;
  /** Why it was not saved. */
  readonly problem: unknown;
  readonly save: { readonly label: string; readonly isPending: boolean; readonly do: () => void };
  readonly onDiscard: () => void;
  /** What comes first in the form. */
  readonly children?: ReactNode;
}

/** A good practice being written. */
export function PracticeForm({ typed, onChange, errors, children, ...props }: PracticeFormProps) {
  const { t } = useTranslation();
  const { wasKept, problem, save, onDiscard } = props;
  return (
    <Paper withBorder p="lg">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.do();
        }}
      >
        <Stack>
          {wasKept && <Alert variant="default">{t('fields.kept')}</Alert>}
          {children}
          <PracticeFields {...{ typed, onChange, errors }} />
          {problem !== null && <ProblemNotice problem={problem} fields={practiceFields} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onDiscard}>
              {t('fields.discard')}
            </Button>
            <Button type="submit" loading={save.isPending}>
              {save.label}
            </Button>
          </Group>
        </Stack>
      </form>
    </Paper>
  );
}

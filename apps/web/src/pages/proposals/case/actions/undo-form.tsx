import { Button, Radio, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schema } from '../../../../api/client';
import { showNotice } from '../../../../components/show-notice';
import { useCaseChange } from '../use-case-change';
import { undoReasons } from '../use-reason-words';
import { CaseProblem } from './case-problem';

interface UndoFormProps {
  readonly proposal: Schema<'Proposal'>;
  readonly onDone: () => void;
}

/** Takes the last decision back, with a reason. */
export function UndoForm({ proposal, onDone }: UndoFormProps) {
  const { t } = useTranslation();
  const { id, version } = proposal;
  const [reason, setReason] = useState('');
  const undo = useCaseChange(() =>
    dataOf(api.POST('/api/v1/proposals/{id}/undo', { params: { path: { id } }, body: { reason, version } })),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        undo.mutate(undefined, {
          onSuccess: () => {
            showNotice(t('proposals.case.undoDone'));
            onDone();
          },
        });
      }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('proposals.case.undoHelp')}
        </Text>
        <Radio.Group label={t('proposals.case.why')} required value={reason} onChange={setReason}>
          <Stack gap="xs" mt={6}>
            {undoReasons.map((one) => (
              <Radio key={one} value={one} label={t(`codes.undoReason.${one}`)} required />
            ))}
          </Stack>
        </Radio.Group>
        {undo.error && <CaseProblem problem={undo.error} proposal={proposal} />}
        <Button type="submit" loading={undo.isPending}>
          {t('proposals.case.undo')}
        </Button>
      </Stack>
    </form>
  );
}

import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { api, dataOf, type Schema } from '../../../../api/client';
import { showNotice } from '../../../../components/show-notice';
import { useKept } from '../../../../session/use-kept';
import { TermsFields } from '../../terms/terms-fields';
import { useCaseChange } from '../use-case-change';
import { CaseProblem } from './case-problem';

interface CounterFormProps {
  readonly proposal: Schema<'Proposal'>;
  readonly onDone: () => void;
}

/** Answers with other terms: then the other side is to answer. */
export function CounterForm({ proposal, onDone }: CounterFormProps) {
  const { t } = useTranslation();
  const { id, version, format, challenges, message } = proposal;
  const [terms, keep, forget] = useKept(`counter ${id} ${version}`, { format, challenges, message });
  const counter = useCaseChange(() =>
    dataOf(
      api.POST('/api/v1/proposals/{id}/counter-proposals', {
        params: { path: { id } },
        body: { ...terms, version },
      }),
    ),
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        counter.mutate(undefined, {
          onSuccess: () => {
            forget();
            showNotice(t('proposals.case.counterDone'));
            onDone();
          },
        });
      }}
    >
      <Stack>
        <Text size="sm" c="dimmed">
          {t('proposals.case.counterHelp')}
        </Text>
        <TermsFields terms={terms} onChange={keep} isNarrow />
        {counter.error && <CaseProblem problem={counter.error} proposal={proposal} />}
        <Button type="submit" loading={counter.isPending}>
          {t('proposals.case.counter')}
        </Button>
      </Stack>
    </form>
  );
}

import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type Schema } from '../../../../api/client';
import { Problem } from '../../../../api/problem';
import { ProblemNotice } from '../../../../components/problem-notice';
import { useFormat } from '../../../../i18n/use-format';
import { happenedIn } from '../history-entries';
import { useDoerName } from '../use-doer-name';

interface CaseProblemProps {
  readonly problem: unknown;
  readonly proposal: Schema<'Proposal'>;
}

/** Why a step was not taken; where somebody was quicker, what they did. */
export function CaseProblem({ problem, proposal }: CaseProblemProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const doerName = useDoerName(proposal);
  const { status } = Problem.from(problem);
  const last = proposal.history.findLast(({ undone }) => undone === null);
  return (
    <Stack gap="xs">
      <ProblemNotice problem={problem} />
      {status === 409 && last && (
        <Text size="sm">
          {t('proposals.case.meanwhile', {
            what: t(
              `proposals.case.happened.${happenedIn({ kind: 'step', at: last.at, as: last.as, step: last })}`,
            ),
            name: doerName(last.as),
            when: format.ago(last.at),
          })}
        </Text>
      )}
    </Stack>
  );
}

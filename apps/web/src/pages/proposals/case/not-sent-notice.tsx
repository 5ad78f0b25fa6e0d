import { Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { type Schema } from '../../../api/client';
import { ProblemNotice } from '../../../components/problem-notice';
import { whyNotSent } from '../not-sent';

/** Said of a draft that was saved on the way here and could not be sent. */
export function NotSentNotice({ state }: Pick<Schema<'Proposal'>, 'state'>) {
  const { t } = useTranslation();
  const problem = whyNotSent(useLocation().state);
  if (problem === null || state !== 'draft') return null;
  return (
    <Stack gap="xs">
      <Text fw={600}>{t('proposals.case.notSent')}</Text>
      <ProblemNotice problem={problem} />
    </Stack>
  );
}

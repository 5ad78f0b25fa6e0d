import { Alert } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type Problem } from '../../../api/problem';
import { useCodeName } from '../../../i18n/use-code-name';
import { standsNow } from './use-decision';

/** Somebody else was first: what has happened, so that nobody wonders where it went. */
export function MeanwhileNotice({ problem }: { problem: Problem }) {
  const { t } = useTranslation();
  const nameOf = useCodeName();
  const state = standsNow(problem);
  return (
    <Alert
      role="alert"
      color="gray"
      icon={<IconInfoCircle aria-hidden />}
      title={t(`errors.${problem.code}`)}
    >
      {state ? t('admin.reviews.standsNow', { state: nameOf('admin.states', state) }) : null}{' '}
      {t('admin.reviews.nothingChanged')}
    </Alert>
  );
}

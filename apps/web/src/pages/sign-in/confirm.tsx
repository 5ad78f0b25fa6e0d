import { Button, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, dataOf } from '../../api/client';
import { Problem } from '../../api/problem';
import { ProblemNotice } from '../../components/problem-notice';
import { useEnter } from '../../session/use-enter';
import { EntryPage } from './entry-page';
import { LinkFailed } from './link-failed';
import { useLinkToken } from './use-link-token';

/** Confirms a registration. It takes a press of a button: programs that look at letters open links too. */
export function Confirm() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const enter = useEnter();
  const token = useLinkToken();
  const confirm = useMutation({
    mutationFn: async () => enter(await dataOf(api.POST('/api/v1/people/confirmation', { body: { token } }))),
    onSuccess: () => void navigate('/', { replace: true }),
  });
  const isOver = confirm.error !== null && !Problem.from(confirm.error).isPassing;
  return (
    <EntryPage title={t('entry.confirm.title')}>
      {isOver ? (
        <LinkFailed problem={confirm.error} to="/register">
          {t('entry.confirm.again')}
        </LinkFailed>
      ) : (
        <>
          <Text>{t('entry.confirm.text')}</Text>
          {confirm.error && <ProblemNotice problem={confirm.error} />}
          <Button onClick={() => confirm.mutate()} loading={confirm.isPending}>
            {t('entry.confirm.submit')}
          </Button>
        </>
      )}
    </EntryPage>
  );
}

import { Paper } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, dataOf } from '../../api/client';
import { Page } from '../../components/page';
import { sessionQuery } from '../../session/session';
import { type bodyOf, nothingYet } from './about';
import { AboutForm } from './about-form';
import { placeOfStep } from './steps';

/** Begins a start-up as a draft; from then on each step is saved to it. */
export function NewStartUp() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const register = useMutation({
    mutationFn: (body: ReturnType<typeof bodyOf>) => dataOf(api.POST('/api/v1/start-ups', { body })),
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: sessionQuery.queryKey });
      await navigate(placeOfStep(id, 'what-you-do'), { replace: true });
    },
  });
  return (
    <Page title={t('startUps.new.title')} about={t('startUps.new.about')} width={720}>
      <Paper withBorder p="lg">
        <AboutForm
          name="start-up.new"
          saved={nothingYet}
          submit={t('startUps.next')}
          onSave={register.mutateAsync}
          isSaving={register.isPending}
          problem={register.error}
        />
      </Paper>
    </Page>
  );
}

import { notifications } from '@mantine/notifications';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useChallengeName } from '../../api/challenges';
import { api, dataOf } from '../../api/client';
import { Problem } from '../../api/problem';
import { showNotice } from '../../components/show-notice';
import { UndoNotice } from '../../components/undo-notice';
import { type City, cityQuery, type Statement } from './city';

export type Decision = Partial<Pick<Statement, 'status' | 'level' | 'note' | 'challenge' | 'stance'>>;

/** Decides on statements of a city: shown at once, back as it was where it fails, and with a way back where it does not. */
export function useDecide(cityId: string) {
  const { t } = useTranslation();
  const challengeName = useChallengeName();
  const queries = useQueryClient();
  const { queryKey } = cityQuery(cityId);
  const show = (statement: Statement) =>
    queries.setQueryData<City>(queryKey, (city) => city && withStatement(city, statement));
  const change = useMutation({
    mutationFn: ({ statement, decision }: { statement: Statement; decision: Decision }) =>
      dataOf(
        api.PATCH('/api/v1/cities/{id}/statements/{statementId}', {
          params: { path: { id: cityId, statementId: statement.id } },
          body: decision,
        }),
      ),
    onMutate: async ({ statement, decision }) => {
      await queries.cancelQueries({ queryKey });
      show({ ...statement, ...decision });
    },
    onSuccess: show,
    onError: (error, { statement }) => {
      show(statement);
      showNotice(t(`errors.${Problem.from(error).code}`), { color: 'red' });
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });

  const decide = (statement: Statement, decision: Decision) => {
    const { status, level, note, challenge, stance } = statement;
    const before: Decision = { status, level, note, challenge, stance };
    const named = { challenge: challengeName(decision.challenge ?? challenge) };
    const done = decision.status === undefined || decision.status === status ? 'changed' : decision.status;
    change.mutate(
      { statement, decision },
      {
        onSuccess: (changed) => {
          const noticeId = showNotice(
            <UndoNotice
              text={t(`cities.decided.${done}`, named)}
              onUndo={() => {
                notifications.hide(noticeId);
                change.mutate({ statement: changed, decision: before });
              }}
            />,
            { autoClose: 10_000 },
          );
        },
      },
    );
  };
  return { decide, isPending: change.isPending };
}

const withStatement = (city: City, statement: Statement): City => ({
  ...city,
  statements: city.statements.map((one) => (one.id === statement.id ? statement : one)),
});

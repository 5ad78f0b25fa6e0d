import { notifications } from '@mantine/notifications';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../api/client';
import { Problem } from '../../api/problem';
import { showNotice } from '../../components/show-notice';
import { UndoNotice } from '../../components/undo-notice';
import { factsOf, type SolutionValues, valuesOf } from './solution-values';
import { type Solution, type StartUp, useSeeAnew, useTakeOver } from './start-up-query';

const solutions = '/api/v1/start-ups/{id}/solutions';
const oneOfThem = '/api/v1/start-ups/{id}/solutions/{solutionId}';

const asKnown = ({ id, version }: StartUp, solutionId: string) => ({
  path: { id, solutionId },
  header: { 'if-match': `"${version}"` },
});

/** Saves a solution: as a new one, or in the place of one that is there. */
export function useSaveSolution(startUp: StartUp, solution: Solution | null) {
  const takeOver = useTakeOver();
  const seeAnew = useSeeAnew();
  const { id } = startUp;
  const add = useMutation({
    mutationFn: (values: SolutionValues) =>
      dataOf(api.POST(solutions, { params: { path: { id } }, body: factsOf(values) })),
    onSuccess: () => seeAnew(id),
  });
  const update = useMutation({
    mutationFn: (values: SolutionValues) =>
      dataOf(
        api.PATCH(oneOfThem, {
          params: asKnown(startUp, solution?.id ?? ''),
          body: factsOf(values),
        }),
      ),
    onSuccess: takeOver,
    onError: (error) => seeAnewIfStale(error, () => seeAnew(id)),
  });
  return solution === null ? add : update;
}

/** Removes a solution, with a way to have it back: the same is added again, as the last. */
export function useRemoveSolution(startUp: StartUp, onRemoved: () => void) {
  const { t } = useTranslation();
  const takeOver = useTakeOver();
  const seeAnew = useSeeAnew();
  const { id } = startUp;
  const failed = (error: unknown) => showNotice(t(`errors.${Problem.from(error).code}`), { color: 'red' });
  const addAgain = useMutation({
    mutationFn: (solution: Solution) =>
      dataOf(api.POST(solutions, { params: { path: { id } }, body: factsOf(valuesOf(solution)) })),
    onSuccess: () => seeAnew(id),
    onError: failed,
  });
  return useMutation({
    mutationFn: (solution: Solution) =>
      dataOf(api.DELETE(oneOfThem, { params: asKnown(startUp, solution.id) })),
    onSuccess: async (without, solution) => {
      const noticeId = showNotice(
        <UndoNotice
          text={t('startUps.solution.removed', { name: solution.name })}
          onUndo={() => {
            notifications.hide(noticeId);
            addAgain.mutate(solution);
          }}
        />,
        { autoClose: 10_000 },
      );
      await takeOver(without);
      onRemoved();
    },
    onError: async (error) => {
      failed(error);
      await seeAnewIfStale(error, () => seeAnew(id));
    },
  });
}

/** Where somebody else changed it meanwhile, it is shown as it is by then. */
async function seeAnewIfStale(error: unknown, seeAnew: () => Promise<void>): Promise<void> {
  const meanwhile: readonly string[] = ['version-stale', 'solution-not-found', 'start-up-elsewhere'];
  if (meanwhile.includes(Problem.from(error).code)) await seeAnew();
}

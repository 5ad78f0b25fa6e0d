import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, dataOf, query, type Schema } from '../../../api/client';
import { byCursor, itemsOf } from '../../../api/pages';
import { useKept } from '../../../session/use-kept';
import { formOf, type ImportChoice } from './import-choice';

export type ImportReport = Schema<'ImportReport'>;
export type RowOutcome = ImportReport['items'][number]['outcome'];

/** An import that was begun in this browser, which alone knows the name of its file. */
export interface RememberedImport {
  readonly id: string;
  readonly file: string;
}

const rememberedMax = 100;

export function useRememberedImports() {
  const [imports, keep] = useKept<readonly RememberedImport[]>('imports', []);
  return {
    imports,
    remember: (one: RememberedImport) => keep([one, ...imports].slice(0, rememberedMax)),
  };
}

interface Upload {
  readonly file: File;
  readonly choice: ImportChoice;
  readonly isDryRun: boolean;
}

export function useBeginImport(onBegun: (one: RememberedImport) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ file, choice, isDryRun }: Upload) =>
      dataOf(
        api.POST('/api/v1/imports', {
          body: { kind: choice.kind, file: file.name },
          bodySerializer: () => formOf(file, choice, isDryRun),
        }),
      ),
    onSuccess: ({ id }, { file }) => {
      void queries.invalidateQueries({ queryKey: ['get', '/api/v1/imports'] });
      onBegun({ id, file: file.name });
    },
  });
}

const pollMs = 1_000;

/** How far an import has come; asked for again until it has ended, also while the service is away. */
export function useImport(id: string) {
  return query.useQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id }, query: { limit: 1 } } },
    {
      refetchInterval: ({ state }) => (state.data?.finishedAt ? false : pollMs),
    },
  );
}

export const useImportedRows = (id: string, outcome: RowOutcome | undefined) =>
  query.useInfiniteQuery(
    'get',
    '/api/v1/imports/{id}',
    { params: { path: { id }, query: { outcome, limit: 50 } } },
    { ...byCursor, staleTime: 0 },
  );

/** All imports, newest first; asked for again while one of them has not ended. */
export const usePastImports = () =>
  query.useInfiniteQuery(
    'get',
    '/api/v1/imports',
    { params: { query: { limit: 10 } } },
    {
      ...byCursor,
      refetchInterval: ({ state }) =>
        state.data !== undefined && itemsOf(state.data).some(({ finishedAt }) => finishedAt === null)
          ? pollMs
          : false,
    },
  );

import { type ApiClient } from '@puente/api-client';
import { type DocumentSummary, type Run } from '@puente/contracts';

/** The titles of the documents that a run quotes, by their ids. */
export async function documentTitles(run: Run, api: ApiClient): Promise<ReadonlyMap<string, string>> {
  const sides = run.suggestions.flatMap(({ reasons }) =>
    reasons.flatMap(({ ours, theirs }) => [ours, theirs]),
  );
  const ids = new Set(
    sides.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ documentId }) => documentId)),
  );
  const titles = await Promise.all(
    [...ids].map(async (id) => {
      const document = await api.get<DocumentSummary>(`/documents/${id}`).catch(() => null);
      return [id, document?.title ?? 'a document withdrawn since'] as const;
    }),
  );
  return new Map(titles);
}

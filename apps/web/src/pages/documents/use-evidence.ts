import { useQuery } from '@tanstack/react-query';
import { api, dataOf, type Schema } from '../../api/client';

export type Evidence = Schema<'DocumentEvidence'>;

const pageSize = 100;

/** All evidence of a document, in the order of its text; asked for anew once the document is read. */
export const useEvidence = (id: string, status: string | undefined) =>
  useQuery({
    queryKey: ['evidence', id, status],
    queryFn: () => allEvidence(id),
    enabled: status !== undefined,
    staleTime: 60_000,
  });

async function allEvidence(id: string): Promise<Evidence[]> {
  const found: Evidence[] = [];
  let cursor: string | null = null;
  do {
    const page: Schema<'PageOfDocumentEvidence'> = await dataOf(
      api.GET('/api/v1/documents/{id}/evidence', {
        params: { path: { id }, query: { limit: pageSize, ...(cursor !== null && { cursor }) } },
      }),
    );
    found.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return found;
}

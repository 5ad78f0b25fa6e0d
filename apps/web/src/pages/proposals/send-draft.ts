import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { api, type Schema } from '../../api/client';
import { Problem } from '../../api/problem';
import { becauseOf } from './not-sent';

/** Sends what is saved; gives why it was refused, null where it was sent. */
export async function sendDraft({
  id,
  version,
}: Pick<Schema<'Proposal'>, 'id' | 'version'>): Promise<Problem | null> {
  try {
    await api.POST('/api/v1/proposals/{id}/transitions', {
      params: { path: { id } },
      body: { to: 'proposed', version },
    });
    return null;
  } catch (error) {
    return Problem.from(error);
  }
}

/** Goes to a case that was saved just now, with why it was not sent. */
export function useGoToCase(): (id: string, refusal: Problem | null) => Promise<void> {
  const navigate = useNavigate();
  const queries = useQueryClient();
  return async (id, refusal) => {
    for (const path of ['/api/v1/proposals', '/api/v1/proposals/{id}'])
      void queries.invalidateQueries({ queryKey: ['get', path] });
    await navigate(`/proposals/${id}`, { replace: true, state: refusal && becauseOf(refusal) });
  };
}

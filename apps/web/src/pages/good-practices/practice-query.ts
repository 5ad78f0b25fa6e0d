import { query } from '../../api/client';

/** What a good practice is asked for with, and kept under. */
export const practiceQuery = (id: string) =>
  query.queryOptions('get', '/api/v1/good-practices/{id}', { params: { path: { id } } });

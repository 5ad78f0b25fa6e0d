import { query, type Schema } from '../../api/client';

export type City = Schema<'CityProfile'>;
export type Statement = Schema<'Statement'>;

/** What a city's profile is asked for with, and kept under. */
export const cityQuery = (id: string) =>
  query.queryOptions('get', '/api/v1/cities/{id}', { params: { path: { id } } });

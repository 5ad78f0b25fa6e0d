/** The services with a database, by the names of their schemas. The gateway has none. */
export const databaseServices = [
  'documents',
  'city_profiles',
  'expertise_catalogue',
  'match_scoring',
] as const;

export type DatabaseService = (typeof databaseServices)[number];

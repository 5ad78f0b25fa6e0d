/** The services with a database, by the names of their schemas. The gateway has none. */
export const databaseServices = [
  'documents',
  'city_profiles',
  'expertise_catalogue',
  'match_scoring',
  'accounts',
  'partnerships',
] as const;

export type DatabaseService = (typeof databaseServices)[number];

type Dashed<Name extends string> = Name extends `${infer Head}_${infer Tail}`
  ? `${Head}-${Dashed<Tail>}`
  : Name;

/** The service whose schema this is: `city-profiles` of `city_profiles`. */
export function serviceOf<Schema extends DatabaseService>(schema: Schema): Dashed<Schema> {
  return schema.replaceAll('_', '-') as Dashed<Schema>;
}

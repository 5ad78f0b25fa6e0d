/** DATABASE_URL's role may not create the services' schemas and roles. */
export class ProvisioningError extends Error {
  readonly code = 'provisioning-not-allowed';

  constructor(
    /** Each in SQL's own words: `CREATEROLE`, `CREATE ON DATABASE "x"`. */
    readonly missing: readonly string[],
    /** Gives the missing privileges, so that the next start does the rest. To be run by an administrator. */
    readonly grantSql: string,
    /** Or does everything at once, passwords included: the services' roles, schemas and rights. */
    readonly setupSql: string,
    options?: ErrorOptions,
  ) {
    super(`provisioning-not-allowed: ${missing.join(', ')}`, options);
    this.name = 'ProvisioningError';
  }
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client, DatabaseError, escapeIdentifier, escapeLiteral } from 'pg';
import { type ServicePasswords } from './passwords';
import { ProvisioningError } from './provisioning-error';
import { type DatabaseService, databaseServices } from './services';

export interface ProvisionOptions {
  readonly passwords: ServicePasswords;
  /** Roles belong to the whole cluster: databases that must not share them take a prefix each. Default `puente_`. */
  readonly rolePrefix?: string;
}

/** A connection URL for each service, as the role that owns its schema only. */
export type ServiceUrls = Readonly<Record<DatabaseService, string>>;

const setupFile = join(__dirname, 'setup.sql');
const attemptsMax = 20;
const usualPrefix = 'puente_';
/** Keeps the audit trail; nobody signs in as this one. */
const keeper = 'audit';

/** All roles that provisioning makes in the cluster. */
export function roleNames(rolePrefix = usualPrefix): string[] {
  return [...databaseServices, keeper].map((name) => `${rolePrefix}${name}`);
}

/**
 * Creates schemas and roles of the services in the database of `adminUrl` by running setup.sql; again is harmless, also
 * at the same time. Where an administrator has run it already, no privilege is needed.
 * @throws ProvisioningError naming the missing privileges and the SQL that gives them
 */
export async function provision(adminUrl: string, options: ProvisionOptions): Promise<ServiceUrls> {
  const urls = serviceUrls(adminUrl, options);
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await runSetup(client, setupSql(options));
  } catch (error) {
    if (!isRefusal(error)) throw error;
    if (await isProvisioned(urls)) return urls;
    throw await refusal(client, options, error);
  } finally {
    await client.end();
  }
  return urls;
}

/** The URL of each service once provisioned; connects to nothing. */
export function serviceUrls(adminUrl: string, options: ProvisionOptions): ServiceUrls {
  const entries = databaseServices.map((service) => {
    const url = new URL(adminUrl);
    url.username = `${options.rolePrefix ?? usualPrefix}${service}`;
    url.password = encodeURIComponent(options.passwords[service]);
    return [service, url.href];
  });
  return Object.fromEntries(entries) as Record<DatabaseService, string>;
}

/** setup.sql with its settings in front: what `provision` runs, and what an administrator can run in its place. */
export function setupSql(options: ProvisionOptions): string {
  const settings = databaseServices.map(
    (service) => [`password_${service}`, options.passwords[service]] as const,
  );
  const all = [['role_prefix', options.rolePrefix ?? usualPrefix] as const, ...settings];
  const lines = all.map(([name, value]) => `SET puente.${name} = ${escapeLiteral(value)};`);
  return `${lines.join('\n')}\n${readFileSync(setupFile, 'utf8')}`;
}

/** The advisory lock keeps one database's starts apart; for roles of the cluster, the loser tries again. */
async function runSetup(client: Client, sql: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await client.query(sql);
      return;
    } catch (error) {
      await client.query('ROLLBACK');
      if (attempt === attemptsMax || !isCollision(error)) throw error;
    }
  }
}

function isCollision(error: unknown): boolean {
  if (!(error instanceof DatabaseError)) return false;
  // A role created, or changed, by another database's provisioning at the same moment.
  const isTaken = error.code === '23505' || error.code === '42710' || error.code === '40P01';
  return isTaken || (error.code === 'XX000' && error.message.startsWith('tuple concurrently'));
}

function isRefusal(error: unknown): boolean {
  return error instanceof DatabaseError && error.code === '42501';
}

/** Whether every service can sign in with its password and owns its schema, and accounts may add to the audit trail. */
async function isProvisioned(urls: ServiceUrls): Promise<boolean> {
  for (const service of databaseServices) {
    const client = new Client({ connectionString: urls[service] });
    try {
      await client.connect();
      const owned = await client.query(
        `SELECT 1 FROM pg_namespace WHERE nspname = $1 AND nspowner = current_user::regrole
           AND current_schema() = $1
           AND ($1 <> 'accounts' OR has_table_privilege(to_regclass('audit.entry'), 'INSERT'))`,
        [service],
      );
      if (owned.rowCount === 0) return false;
    } catch {
      return false;
    } finally {
      await client.end();
    }
  }
  return true;
}

async function refusal(
  client: Client,
  options: ProvisionOptions,
  cause: unknown,
): Promise<ProvisioningError> {
  const { rows } = await client.query<{ role: string; database: string; roles: boolean; schemas: boolean }>(
    `SELECT current_user AS role, current_database() AS database,
       (SELECT rolcreaterole OR rolsuper FROM pg_roles WHERE rolname = current_user) AS roles,
       has_database_privilege(current_database(), 'CREATE') AS schemas`,
  );
  const is = rows[0]!;
  const role = escapeIdentifier(is.role);
  const database = escapeIdentifier(is.database);
  const missing: string[] = [];
  const grants: string[] = [];
  if (!is.roles) {
    missing.push('CREATEROLE');
    grants.push(`ALTER ROLE ${role} CREATEROLE;`);
  }
  if (!is.schemas) {
    missing.push(`CREATE ON DATABASE ${database}`);
    grants.push(`GRANT CREATE ON DATABASE ${database} TO ${role};`);
  }
  grants.push(...(await membershipGrants(client, options, role)));
  if (grants.length > missing.length) missing.push('ADMIN OPTION ON ROLES');
  return new ProvisioningError(missing, grants.join('\n'), setupSql(options), { cause });
}

/** Roles that somebody else created: CREATEROLE alone may not change those. */
async function membershipGrants(client: Client, options: ProvisionOptions, role: string): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1)
       AND NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user)
       AND NOT pg_has_role(oid, 'MEMBER WITH ADMIN OPTION') ORDER BY rolname`,
    [roleNames(options.rolePrefix)],
  );
  return rows.map(({ name }) => `GRANT ${escapeIdentifier(name)} TO ${role} WITH ADMIN OPTION;`);
}

import { randomBytes } from 'node:crypto';
import { createTestDatabase, testPostgresVariable } from '@puente/testing';
import { Client } from 'pg';
import { derivedPasswords } from '../passwords';
import { provision, roleNames, serviceUrls, setupSql } from '../provision';
import { ProvisioningError } from '../provisioning-error';
import { databaseServices } from '../services';

const clusterUrl = (): string => process.env[testPostgresVariable]!;
const passwords = {
  documents: 'a',
  city_profiles: "b'",
  expertise_catalogue: 'c/d@',
  match_scoring: 'e%20',
  accounts: 'f',
  partnerships: 'g',
};
const left: { databases: string[]; roles: string[] } = { databases: [], roles: [] };

async function run(url: string, ...statements: string[]): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    let rows: Record<string, unknown>[] = [];
    for (const sql of statements) rows = (await client.query<Record<string, unknown>>(sql)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** An empty database with a role of its own that has the given privileges on it. */
async function emptyDatabase(privileges = { roles: true, schemas: true }): Promise<{
  url: string;
  adminUrl: string;
  rolePrefix: string;
}> {
  const name = `provision_${randomBytes(6).toString('hex')}`;
  left.databases.push(name);
  left.roles.push(name);
  await run(
    clusterUrl(),
    `CREATE DATABASE ${name}`,
    `CREATE ROLE ${name} LOGIN PASSWORD 'owner' ${privileges.roles ? 'CREATEROLE' : ''}`,
    ...(privileges.schemas ? [`GRANT CREATE ON DATABASE ${name} TO ${name}`] : []),
  );
  const admin = new URL(clusterUrl());
  admin.pathname = name;
  const own = new URL(admin);
  own.username = name;
  own.password = 'owner';
  return { url: own.href, adminUrl: admin.href, rolePrefix: `${name}_` };
}

afterAll(async () => {
  for (const name of left.databases) await run(clusterUrl(), `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  for (const name of left.roles) {
    const services = roleNames(`${name}_`).map((role) => `DROP ROLE IF EXISTS ${role}`);
    await run(clusterUrl(), ...services, `DROP ROLE IF EXISTS ${name}`);
  }
});

describe('provision', () => {
  it('gives each service a role that owns its schema, whatever its password is made of', async () => {
    const { url, rolePrefix } = await emptyDatabase();
    const urls = await provision(url, { passwords, rolePrefix });
    for (const service of databaseServices) {
      const [row] = await run(
        urls[service],
        'CREATE TABLE t ()',
        'SELECT current_schema() AS s, current_user AS u',
      );
      expect(row).toEqual({ s: service, u: `${rolePrefix}${service}` });
    }
  });

  it('changes nothing when run again, and keeps the data', async () => {
    const { url, rolePrefix } = await emptyDatabase();
    const urls = await provision(url, { passwords, rolePrefix });
    await run(urls.documents, 'CREATE TABLE kept AS SELECT 7 AS n');
    await expect(provision(url, { passwords, rolePrefix })).resolves.toEqual(urls);
    await expect(run(urls.documents, 'SELECT n FROM kept')).resolves.toEqual([{ n: 7 }]);
  });

  it('survives several starts at once on one database', async () => {
    const { url, rolePrefix } = await emptyDatabase();
    const starts = Array.from({ length: 4 }, () => provision(url, { passwords, rolePrefix }));
    const [urls] = await Promise.all(starts);
    await expect(run(urls!.match_scoring, 'SELECT current_schema() AS s')).resolves.toEqual([
      { s: 'match_scoring' },
    ]);
  });

  it('survives starts at once on several databases that share the roles', async () => {
    const databases = await Promise.all([emptyDatabase(), emptyDatabase(), emptyDatabase()]);
    const [{ rolePrefix }] = databases;
    const all = await Promise.all(
      databases.map(({ adminUrl }) => provision(adminUrl, { passwords, rolePrefix })),
    );
    for (const urls of all) {
      await expect(run(urls.documents, 'SELECT current_schema() AS s')).resolves.toEqual([
        { s: 'documents' },
      ]);
    }
  });

  it('sets the password anew, so that a changed one works on the next start', async () => {
    const { url, rolePrefix } = await emptyDatabase();
    await provision(url, { passwords, rolePrefix });
    const urls = await provision(url, { passwords: { ...passwords, documents: 'changed' }, rolePrefix });
    await expect(run(urls.documents, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });
});

describe('a service', () => {
  it('can neither read, write nor enter the schema of another', async () => {
    const { urls, drop } = await createTestDatabase();
    try {
      await run(urls.documents, 'CREATE TABLE secret AS SELECT 1 AS n');
      const refused = 'permission denied for schema documents';
      await expect(run(urls.city_profiles, 'SELECT * FROM documents.secret')).rejects.toThrow(refused);
      await expect(run(urls.city_profiles, 'CREATE TABLE documents.mine ()')).rejects.toThrow(refused);
    } finally {
      await drop();
    }
  });

  it('can create nothing in public, and no schema or role', async () => {
    const { urls, drop } = await createTestDatabase();
    try {
      for (const sql of ['CREATE TABLE public.mine ()', 'CREATE SCHEMA mine', 'CREATE ROLE mine']) {
        await expect(run(urls.match_scoring, sql)).rejects.toThrow('permission denied');
      }
    } finally {
      await drop();
    }
  });
});

describe('the audit trail', () => {
  const addOne = `INSERT INTO audit.entry (seq, facts, hash) VALUES (1, '{"eventId": "1"}', 'h')`;

  it('lets accounts add and read, and change nothing', async () => {
    const { urls, drop } = await createTestDatabase();
    try {
      await run(urls.accounts, addOne);
      for (const sql of [
        `UPDATE audit.entry SET hash = 'other'`,
        'DELETE FROM audit.entry',
        'TRUNCATE audit.entry',
        `INSERT INTO audit.entry (seq, facts, hash) VALUES (1, '{}', '') ON CONFLICT (seq) DO UPDATE SET hash = ''`,
        'SELECT * FROM audit.entry FOR UPDATE',
        'CREATE TRIGGER t BEFORE INSERT ON audit.entry EXECUTE FUNCTION suppress_redundant_updates_trigger()',
        'CREATE TABLE audit.mine ()',
      ])
        await expect(
          run(urls.accounts, 'GRANT UPDATE, DELETE ON audit.entry TO PUBLIC', sql),
        ).rejects.toThrow('permission denied');
      for (const sql of [
        'DROP TABLE audit.entry',
        'DROP SCHEMA audit CASCADE',
        'ALTER TABLE audit.entry ADD c int',
      ])
        await expect(run(urls.accounts, sql)).rejects.toThrow('must be owner');
      expect(await run(urls.accounts, 'SELECT seq, hash FROM audit.entry')).toEqual([
        { seq: '1', hash: 'h' },
      ]);
    } finally {
      await drop();
    }
  });

  it('is closed to every other service', async () => {
    const { urls, drop } = await createTestDatabase();
    try {
      for (const service of databaseServices.filter((one) => one !== 'accounts'))
        for (const sql of ['SELECT * FROM audit.entry', addOne])
          await expect(run(urls[service], sql)).rejects.toThrow('permission denied for schema audit');
    } finally {
      await drop();
    }
  });

  it('belongs to a role that cannot sign in, and that accounts cannot become', async () => {
    const { url, adminUrl, rolePrefix } = await emptyDatabase();
    const urls = await provision(url, { passwords, rolePrefix });
    const owner = `${rolePrefix}audit`;
    const [role] = await run(
      adminUrl,
      `SELECT rolcanlogin, rolsuper FROM pg_roles WHERE rolname = '${owner}'`,
    );
    expect(role).toEqual({ rolcanlogin: false, rolsuper: false });
    await expect(run(urls.accounts, `SET ROLE ${owner}`)).rejects.toThrow('permission denied to set role');
  });

  it('stays as it is when provisioning runs again, and takes back what somebody gave away', async () => {
    const { url, adminUrl, rolePrefix } = await emptyDatabase();
    const urls = await provision(url, { passwords, rolePrefix });
    await run(urls.accounts, addOne);
    await run(adminUrl, `GRANT UPDATE, DELETE ON audit.entry TO ${rolePrefix}accounts`);
    await provision(url, { passwords, rolePrefix });
    expect(await run(urls.accounts, 'SELECT seq FROM audit.entry')).toEqual([{ seq: '1' }]);
    await expect(run(urls.accounts, 'DELETE FROM audit.entry')).rejects.toThrow('permission denied');
  });

  it('is added to a database that was set up before there was one', async () => {
    const { url, adminUrl, rolePrefix } = await emptyDatabase();
    const urls = await provision(url, { passwords, rolePrefix });
    await run(
      adminUrl,
      'DROP SCHEMA audit CASCADE',
      `DROP OWNED BY ${rolePrefix}audit`,
      `DROP ROLE ${rolePrefix}audit`,
    );
    await provision(url, { passwords, rolePrefix });
    await run(urls.accounts, addOne);
  });
});

describe('a DATABASE_URL without the privileges', () => {
  async function refusal(url: string, rolePrefix: string): Promise<ProvisioningError> {
    const error: unknown = await provision(url, { passwords, rolePrefix }).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProvisioningError);
    return error as ProvisioningError;
  }

  it('names each missing privilege, with SQL that gives it', async () => {
    const { url, adminUrl, rolePrefix } = await emptyDatabase({ roles: false, schemas: false });
    const error = await refusal(url, rolePrefix);
    const name = rolePrefix.slice(0, -1);
    expect(error.missing).toEqual(['CREATEROLE', `CREATE ON DATABASE "${name}"`]);
    await run(adminUrl, error.grantSql);
    await expect(provision(url, { passwords, rolePrefix })).resolves.toHaveProperty('documents');
  });

  it('names the one that is missing only', async () => {
    const { url, rolePrefix } = await emptyDatabase({ roles: true, schemas: false });
    const error = await refusal(url, rolePrefix);
    expect(error.missing).toEqual([expect.stringMatching(/^CREATE ON DATABASE/)]);
    expect(error.grantSql.split('\n')).toHaveLength(1);
  });

  it('leaves nothing half-done behind', async () => {
    const { url, adminUrl, rolePrefix } = await emptyDatabase({ roles: true, schemas: false });
    await refusal(url, rolePrefix);
    const roles = await run(adminUrl, `SELECT 1 FROM pg_roles WHERE starts_with(rolname, '${rolePrefix}')`);
    expect(roles).toEqual([]);
  });

  it('starts once an administrator has run the whole set-up instead', async () => {
    const { url, adminUrl, rolePrefix } = await emptyDatabase({ roles: false, schemas: false });
    const error = await refusal(url, rolePrefix);
    await run(adminUrl, error.setupSql);
    await expect(provision(url, { passwords, rolePrefix })).resolves.toEqual(
      serviceUrls(url, { passwords, rolePrefix }),
    );
  });

  it('names roles that somebody else made', async () => {
    const { url, adminUrl, rolePrefix } = await emptyDatabase();
    await run(adminUrl, `CREATE ROLE ${rolePrefix}documents`);
    const error = await refusal(url, rolePrefix);
    expect(error.missing).toEqual(['ADMIN OPTION ON ROLES']);
    await run(adminUrl, error.grantSql);
    await expect(provision(url, { passwords, rolePrefix })).resolves.toHaveProperty('documents');
  });
});

describe('setup.sql', () => {
  it('is refused without a password for each service', async () => {
    const { url, rolePrefix } = await emptyDatabase();
    const sql = setupSql({ passwords: { ...passwords, match_scoring: '' }, rolePrefix });
    await expect(run(url, sql)).rejects.toThrow('puente.password_match_scoring is not set');
  });

  it('knows the services that the code knows', () => {
    const sql = setupSql({ passwords });
    expect(sql).toContain(`ARRAY[${databaseServices.map((service) => `'${service}'`).join(', ')}]`);
  });
});

describe('derivedPasswords', () => {
  it('follow from the administrator’s, and differ from service to service', () => {
    const derived = derivedPasswords('postgres://admin:secret@db.example/puente')!;
    expect(derived).toEqual(derivedPasswords('postgres://other:secret@elsewhere.example/x'));
    expect(new Set(Object.values(derived)).size).toBe(databaseServices.length);
  });

  it('do not exist where there is no secret to derive them from', () => {
    expect(derivedPasswords('postgres://admin@db.example/puente')).toBeUndefined();
  });
});

import { createTestDatabase, type TestDatabase, until } from '@puente/testing';
import { Client } from 'pg';
import { createDataSource, isDatabaseDown } from '../src';

const withCode = (code: string, message = 'no') => Object.assign(new Error(message), { code });

async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('isDatabaseDown', () => {
  it.each(['ECONNREFUSED', 'EAI_AGAIN', 'ENOTFOUND', '08006', '53300', '57P01', '57P03', '25006'])(
    'knows %s',
    (code) => expect(isDatabaseDown(withCode(code))).toBe(true),
  );

  it.each(['23505', '42P01', '55000', '22P02', 'ENOENT'])('leaves %s to others', (code) => {
    expect(isDatabaseDown(withCode(code))).toBe(false);
  });

  it('looks behind what wraps the error', () => {
    const refused = withCode('ECONNREFUSED');
    expect(isDatabaseDown(new Error('cannot', { cause: refused }))).toBe(true);
    expect(isDatabaseDown(Object.assign(new Error('query'), { driverError: refused }))).toBe(true);
    expect(isDatabaseDown(new AggregateError([refused, refused]))).toBe(true);
  });

  it('says no of what is no error', () => {
    for (const other of [undefined, null, 'ECONNREFUSED', { code: '57P01' }])
      expect(isDatabaseDown(other)).toBe(false);
  });
});

describe('isDatabaseDown of a real database', () => {
  let database: TestDatabase;
  let admin: Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    const elsewhere = new URL(database.adminUrl);
    elsewhere.pathname = 'postgres';
    admin = new Client({ connectionString: elsewhere.href });
    await admin.connect();
  });

  afterAll(async () => {
    await admin?.end();
    await database?.drop();
  });

  const dataSource = (url: string) =>
    createDataSource({ name: 'test', url, schema: 'city_profiles', entities: [], migrations: [] });

  it('knows one that accepts no connections', async () => {
    const name = new URL(database.adminUrl).pathname.slice(1);
    await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS false`);
    try {
      const error = await failure(dataSource(database.urls.city_profiles).initialize());
      expect(error).toMatchObject({ code: '55000' });
      expect(isDatabaseDown(error)).toBe(true);
    } finally {
      await admin.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
    }
  });

  it('knows one that ends its connections, and one that is not there', async () => {
    const open = dataSource(database.urls.city_profiles);
    await open.initialize();
    const cut = failure(open.query('SELECT pg_terminate_backend(pg_backend_pid())'));
    expect(isDatabaseDown(await cut)).toBe(true);
    await open.destroy();
    const nowhere = new URL(database.urls.city_profiles);
    nowhere.port = '1';
    expect(isDatabaseDown(await failure(dataSource(nowhere.href).initialize()))).toBe(true);
  });

  it('knows one that ends a connection between two statements of a transaction', async () => {
    const open = dataSource(database.urls.city_profiles);
    await open.initialize();
    const cut = failure(
      open.transaction(async (manager) => {
        const [held] = await manager.query<{ pid: number }[]>('SELECT pg_backend_pid() AS pid');
        await admin.query('SELECT pg_terminate_backend($1)', [held?.pid]);
        await until(() => manager.queryRunner?.isReleased === true);
        await manager.query('SELECT 1');
      }),
    );
    expect(await cut).toMatchObject({ name: 'QueryRunnerProviderAlreadyReleasedError' });
    expect(isDatabaseDown(await cut)).toBe(true);
    await open.destroy();
  });

  it('leaves a wrong statement to others', async () => {
    const open = dataSource(database.urls.city_profiles);
    await open.initialize();
    expect(isDatabaseDown(await failure(open.query('SELECT * FROM nowhere')))).toBe(false);
    // The same code as of a database that accepts no connections.
    const early = await failure(open.query("CREATE SEQUENCE s; SELECT currval('s')"));
    expect(early).toMatchObject({ driverError: { code: '55000' } });
    expect(isDatabaseDown(early)).toBe(false);
    await open.destroy();
  });
});

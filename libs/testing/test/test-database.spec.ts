import { Client } from 'pg';
import { createTestDatabase, type TestDatabase } from '../src';

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('createTestDatabase', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('gives each service a schema of its own to write to', async () => {
    await query(database.urls.documents, 'CREATE TABLE read (id int)');
    const tables = await query(
      database.adminUrl,
      `SELECT schemaname FROM pg_tables WHERE tablename = 'read'`,
    );
    expect(tables).toEqual([{ schemaname: 'documents' }]);
  });

  it('shares nothing with another test database', async () => {
    const other = await createTestDatabase();
    try {
      const found = await query(other.adminUrl, `SELECT 1 FROM pg_tables WHERE tablename = 'read'`);
      expect(found).toEqual([]);
    } finally {
      await other.drop();
    }
  });

  it('leaves neither database nor role behind, even while someone is connected', async () => {
    const other = await createTestDatabase();
    const lingering = new Client({ connectionString: other.urls.match_scoring });
    lingering.on('error', () => undefined);
    await lingering.connect();
    await other.drop();
    const name = new URL(other.adminUrl).pathname.slice(1);
    const left = `SELECT 1 FROM pg_database WHERE datname = '${name}'
      UNION ALL SELECT 1 FROM pg_roles WHERE starts_with(rolname, '${name}')`;
    expect(await query(database.adminUrl, left)).toEqual([]);
  });
});

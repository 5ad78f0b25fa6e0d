import { createTestDatabase, type TestDatabase } from '@puente/testing';
import { type DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import {
  createDataSource,
  createOutboxAndInbox,
  dropOutboxAndInbox,
  migrate,
  missingFromMigrations,
} from '../src';

class CreateOutboxAndInbox1764000000000 implements MigrationInterface {
  up = (runner: QueryRunner) => createOutboxAndInbox(runner);
  down = (runner: QueryRunner) => dropOutboxAndInbox(runner);
}

class RememberTimeOut1764000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("CREATE TABLE seen AS SELECT current_setting('statement_timeout') AS time_out");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE seen');
  }
}

class LoseTheLock1764000000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `SELECT pg_terminate_backend(pid) FROM pg_locks
       WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    );
    throw new Error('the migration is wrong');
  }

  async down(): Promise<void> {}
}

let database: TestDatabase;
const opened: DataSource[] = [];

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(async () => {
  for (const one of opened.splice(0)) await one.destroy();
  await database?.drop();
});

async function open(...migrations: (new () => MigrationInterface)[]): Promise<DataSource> {
  const url = database.urls.city_profiles;
  const dataSource = createDataSource({
    name: 'test',
    url,
    schema: 'city_profiles',
    entities: [],
    migrations,
  });
  opened.push(await dataSource.initialize());
  return dataSource;
}

async function advisoryLocks(dataSource: DataSource): Promise<number> {
  const rows: { held: number }[] = await dataSource.query(
    `SELECT count(*)::int AS held FROM pg_locks
     WHERE locktype = 'advisory' AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
  );
  return rows[0]?.held ?? 0;
}

describe('migrate', () => {
  it('makes the schema what the entities say, and lets go of its lock', async () => {
    const dataSource = await open(CreateOutboxAndInbox1764000000000);
    expect(await missingFromMigrations(dataSource)).not.toEqual([]);
    await migrate(dataSource);
    expect(await missingFromMigrations(dataSource)).toEqual([]);
    expect(await advisoryLocks(dataSource)).toBe(0);
    await migrate(dataSource);
  });

  it('lets replicas that start together take turns', async () => {
    const replicas = await Promise.all([1, 2, 3].map(() => open(CreateOutboxAndInbox1764000000000)));
    await Promise.all(replicas.map((replica) => migrate(replica)));
    const rows: unknown[] = await replicas[0]!.query('SELECT name FROM migration');
    expect(rows).toHaveLength(1);
  });

  it('gives a migration the time it needs, and requests no more than before', async () => {
    const dataSource = await open(RememberTimeOut1764000000001);
    await migrate(dataSource);
    expect(await dataSource.query('SELECT time_out FROM seen')).toEqual([{ time_out: '0' }]);
    expect(await dataSource.query('SHOW statement_timeout')).toEqual([{ statement_timeout: '30s' }]);
  });

  it('says what a migration failed of, though its lock is lost too', async () => {
    const dataSource = await open(LoseTheLock1764000000002);
    await expect(migrate(dataSource)).rejects.toThrow('the migration is wrong');
    expect(await advisoryLocks(dataSource)).toBe(0);
  });
});

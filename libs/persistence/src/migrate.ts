import { setTimeout as sleep } from 'node:timers/promises';
import { DataSource, type QueryRunner } from 'typeorm';
import { ListeningClient } from './listening-client';
import { openDataSource } from './open-data-source';

const retryMs = 50;

/**
 * Brings the schema up to date. Replicas that start together take turns: the second finds nothing left to do.
 * On connections of its own: a migration may take longer than any request, and what it locked goes with them.
 */
export async function migrate({ options }: DataSource): Promise<void> {
  const migrating = new DataSource({
    ...options,
    entities: [],
    extra: { Client: ListeningClient, keepAlive: true },
    poolSize: 2,
  } as typeof options);
  await openDataSource(migrating);
  try {
    await lock(migrating.createQueryRunner());
    await migrating.runMigrations({ transaction: 'all' });
  } finally {
    // Whatever a migration failed of must not hide behind a connection that cannot be closed.
    await migrating.destroy().catch(() => undefined);
  }
}

/** Asks again and again: a transaction that waits inside PostgreSQL would hold up what other replicas build. */
async function lock(runner: QueryRunner): Promise<void> {
  await runner.connect();
  while (true) {
    const [got] = (await runner.query(
      "SELECT pg_try_advisory_lock(hashtextextended('migrate ' || current_schema(), 0)) AS mine",
    )) as { mine: boolean }[];
    if (got?.mine) return;
    await sleep(retryMs);
  }
}

/** The SQL that would still be needed to make the schema what the entities say: none, where migrations are complete. */
export async function missingFromMigrations(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

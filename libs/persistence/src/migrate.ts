import { setTimeout as sleep } from 'node:timers/promises';
import { type DataSource, type QueryRunner } from 'typeorm';

const lockKey = "hashtextextended('migrate ' || current_schema(), 0)";
const retryMs = 50;

/** Brings the schema up to date. Replicas that start together take turns: the second finds nothing left to do. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const runner = dataSource.createQueryRunner();
  await runner.connect();
  try {
    await lock(runner);
    try {
      await dataSource.runMigrations({ transaction: 'all' });
    } finally {
      await runner.query(`SELECT pg_advisory_unlock(${lockKey})`);
    }
  } finally {
    await runner.release();
  }
}

/** Asks again and again, since waiting inside PostgreSQL would meet the statement time-out behind a long migration. */
async function lock(runner: QueryRunner): Promise<void> {
  while (true) {
    const [got] = (await runner.query(`SELECT pg_try_advisory_lock(${lockKey}) AS mine`)) as {
      mine: boolean;
    }[];
    if (got?.mine) return;
    await sleep(retryMs);
  }
}

/** The SQL that would still be needed to make the schema what the entities say: none, where migrations are complete. */
export async function missingFromMigrations(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

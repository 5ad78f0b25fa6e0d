import { type DataSource } from 'typeorm';

/** Brings the schema up to date. Replicas that start together take turns: the second finds nothing left to do. */
export async function migrate(dataSource: DataSource): Promise<void> {
  const lock = dataSource.createQueryRunner();
  await lock.connect();
  try {
    await lock.query("SELECT pg_advisory_lock(hashtextextended('migrate ' || current_schema(), 0))");
    await dataSource.runMigrations({ transaction: 'all' });
  } finally {
    await lock.query("SELECT pg_advisory_unlock(hashtextextended('migrate ' || current_schema(), 0))");
    await lock.release();
  }
}

/** The SQL that would still be needed to make the schema what the entities say: none, where migrations are complete. */
export async function missingFromMigrations(dataSource: DataSource): Promise<string[]> {
  const { upQueries } = await dataSource.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query);
}

import {
  createDataSource,
  type DataSourceOptions,
  migrate,
  missingFromMigrations,
} from '@puente/persistence';
import { type DataSource } from 'typeorm';
import { type DatabaseService } from '../../../deploy/postgres/services';
import { createTestDatabase, type TestDatabase } from './test-database';

type ServiceDatabase = Pick<DataSourceOptions, 'entities' | 'migrations'> & { readonly schema: string };

/** The facts that hold of every service's migrations, on a database of their own. */
export function describeMigrations(service: DatabaseService, definition: ServiceDatabase): void {
  describe(`the migrations of ${service}`, () => {
    let database: TestDatabase;
    let dataSource: DataSource;
    beforeAll(async () => {
      database = await createTestDatabase();
      const options = { name: service, url: database.urls[service], ...definition };
      dataSource = await createDataSource(options).initialize();
      await migrate(dataSource);
    });
    afterAll(async () => {
      await dataSource?.destroy();
      await database?.drop();
    });

    it('make the schema that the entities describe', async () => {
      expect(await missingFromMigrations(dataSource)).toEqual([]);
    });

    it('comment on every table and column but those of the runner', async () => {
      const bare = await dataSource.query<{ place: string }[]>(
        `SELECT c.relname || coalesce('.' || a.attname, '') AS place
         FROM pg_class c
         LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
         WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND c.relname <> 'migration'
           AND (col_description(c.oid, a.attnum) IS NULL OR obj_description(c.oid, 'pg_class') IS NULL)`,
      );
      expect(bare).toEqual([]);
    });

    it('can be undone down to an empty schema', async () => {
      for (let left = definition.migrations.length; left > 0; left -= 1)
        await dataSource.undoLastMigration({ transaction: 'all' });
      const [rest] = await dataSource.query<{ tables: string }[]>(
        `SELECT count(*) AS tables FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'migration'`,
      );
      expect(rest?.tables).toBe('0');
    });
  });
}

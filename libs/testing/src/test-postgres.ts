import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../../deploy/local/infrastructure/embedded-postgres';

/** How workers learn where the run's cluster is. */
export const testPostgresVariable = 'PUENTE_TEST_POSTGRES_URL';

export interface TestPostgres {
  /** Of the superuser. Also in `process.env.PUENTE_TEST_POSTGRES_URL`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL cluster among the temporary files, on a free port, with nothing forced to disk. Gone after `stop()`. */
export async function startTestPostgres(): Promise<TestPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'puente-test-postgres-'));
  // PostgreSQL refuses to run as root: another account has to pass through.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711);
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startEmbeddedPostgres({ folder, password: 'test', durable: false });
    process.env[testPostgresVariable] = server.url;
    return {
      url: server.url,
      stop: async () => {
        await server.stop();
        remove();
      },
    };
  } catch (error) {
    remove();
    throw error;
  }
}

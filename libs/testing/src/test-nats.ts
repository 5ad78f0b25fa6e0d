import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from '../../../deploy/local/infrastructure/find-nats-server';
import { startNatsServer } from '../../../deploy/local/infrastructure/nats-server';

export interface TestNats {
  /** Asks for no user: `nats://127.0.0.1:41234`. */
  readonly url: string;
  /** Kills the server as a crash would; `stop()` still cleans up. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A nats-server of its own with an empty JetStream, on a free port: subjects are global to a server. */
export async function startTestNats(): Promise<TestNats> {
  const unavailable = process.env['PUENTE_TEST_NATS_ERROR'];
  if (unavailable !== undefined) throw new Error(unavailable);
  const folder = mkdtempSync(join(tmpdir(), 'puente-test-nats-'));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const server = await startNatsServer({ folder, program: await findNatsServer({ env: process.env }) });
    return {
      url: server.url,
      kill: async () => {
        process.kill(server.pid, 'SIGKILL');
        await server.ended;
      },
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

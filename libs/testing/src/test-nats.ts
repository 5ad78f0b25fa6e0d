import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findNatsServer } from '../../../deploy/local/infrastructure/find-nats-server';
import { startNatsServer } from '../../../deploy/local/infrastructure/nats-server';
import { type NatsUrls } from '../../../deploy/nats/users';

export interface TestNats {
  /** Of the administrator, who may do everything. */
  readonly url: string;
  /** One a service: what it is not to do, the server refuses here as anywhere. */
  readonly urls: NatsUrls;
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
    const program = await findNatsServer({ env: process.env });
    const server = await startNatsServer({ folder, program, password: 'test' });
    return {
      url: server.url,
      urls: server.urls,
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

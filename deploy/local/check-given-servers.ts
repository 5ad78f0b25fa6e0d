import { jetstreamManager } from '@nats-io/jetstream';
import { connectNats } from '@puente/messaging';
import { Client } from 'pg';
import { ServerUnreachableError } from './server-unreachable-error';

export type Environment = Readonly<Record<string, string | undefined>>;

const connectMsMax = 10_000;

/**
 * Says at once, and by the variable's name, that a server of one's own cannot be used.
 * @throws ServerUnreachableError
 */
export async function checkGivenServers(env: Environment): Promise<void> {
  const { DATABASE_URL: databaseUrl, NATS_URL: natsUrl } = env;
  await Promise.all([
    databaseUrl && attempt('DATABASE_URL', () => checkDatabase(databaseUrl)),
    natsUrl && attempt('NATS_URL', () => checkNats(natsUrl)),
  ]);
}

async function attempt(variable: 'DATABASE_URL' | 'NATS_URL', check: () => Promise<void>): Promise<void> {
  try {
    await check();
  } catch (error) {
    throw new ServerUnreachableError(variable, error);
  }
}

async function checkDatabase(connectionString: string): Promise<void> {
  const client = new Client({ connectionString, connectionTimeoutMillis: connectMsMax });
  await client.connect();
  await client.end();
}

/** Asks JetStream for its account: events need it. */
async function checkNats(natsUrl: string): Promise<void> {
  const connection = await connectNats(natsUrl, 'check');
  try {
    await jetstreamManager(connection);
  } finally {
    await connection.close();
  }
}

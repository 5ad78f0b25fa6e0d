import { givenNatsUrls, type NatsUrls } from '../../nats/users';
import { type Environment, lockDataFolder } from './data-folder';
import { startEmbeddedPostgres } from './embedded-postgres';
import { findNatsServer } from './find-nats-server';
import { startNatsServer } from './nats-server';
import { type OnProgress } from './progress';
import { localSecrets, type LocalSecrets } from './secrets';

export interface InfrastructureOptions {
  /** Created, locked and written only where a server has to be embedded. */
  readonly dataFolder: string;
  /** `DATABASE_URL` and `NATS_URL` replace the embedded servers. */
  readonly env: Environment;
  readonly onProgress?: OnProgress;
}

export interface Infrastructure {
  /** Of an administrator: provisioning makes the services' own from it. */
  readonly databaseUrl: string;
  /** Of an administrator, on a server of ours. */
  readonly natsUrl: string;
  /** One a service: users of their own on a server of ours; as given on one of somebody else's. */
  readonly natsUrls: NatsUrls;
  /** Ends what was started here, NATS first, and lets go of the data folder. */
  readonly stop: () => Promise<void>;
}

interface Part {
  readonly url: string;
  readonly urls?: NatsUrls;
  readonly stop: () => Promise<void>;
}

/**
 * Brings up PostgreSQL and NATS, side by side. Where one fails, the other is ended before the error is thrown.
 * @throws InfrastructureError
 */
export async function startInfrastructure(options: InfrastructureOptions): Promise<Infrastructure> {
  const report = options.onProgress ?? (() => undefined);
  const databaseUrl = options.env['DATABASE_URL'];
  const natsUrl = options.env['NATS_URL'];
  const isEmbedding = !databaseUrl || !natsUrl;
  const lock = isEmbedding ? lockDataFolder(options.dataFolder) : undefined;
  try {
    const secrets = isEmbedding
      ? localSecrets(options.dataFolder)
      : { postgresPassword: '', natsPassword: '' };
    const [postgres, nats] = await allOrNone([
      databaseUrl
        ? given('postgres', databaseUrl, report)
        : embeddedPostgres(options.dataFolder, secrets, report),
      natsUrl ? given('nats', natsUrl, report) : localNats(options, secrets, report),
    ]);
    const stop = async (): Promise<void> => {
      await nats.stop();
      await postgres.stop();
      lock?.release();
    };
    const natsUrls = nats.urls ?? givenNatsUrls(nats.url, options.env);
    return { databaseUrl: postgres.url, natsUrl: nats.url, natsUrls, stop };
  } catch (error) {
    lock?.release();
    throw error;
  }
}

async function given(step: 'postgres' | 'nats', url: string, report: OnProgress): Promise<Part> {
  report({ step, state: 'using-given-url' });
  return { url, stop: async () => undefined };
}

async function embeddedPostgres(folder: string, secrets: LocalSecrets, report: OnProgress): Promise<Part> {
  const server = await startEmbeddedPostgres({
    folder,
    password: secrets.postgresPassword,
    onProgress: report,
  });
  return { url: server.url, stop: announced('postgres', server, report) };
}

async function localNats(
  options: InfrastructureOptions,
  secrets: LocalSecrets,
  report: OnProgress,
): Promise<Part> {
  const program = await findNatsServer({
    env: options.env,
    onFetching: (way) => report({ step: 'nats', state: 'fetching', data: { way } }),
  });
  report({ step: 'nats', state: 'starting', data: { kind: program.kind } });
  const server = await startNatsServer({
    folder: options.dataFolder,
    program,
    password: secrets.natsPassword,
    onOrphan: (pid) => report({ step: 'nats', state: 'stopping-orphan', data: { pid } }),
  });
  report({ step: 'nats', state: 'ready', data: { port: Number(new URL(server.url).port) } });
  return { url: server.url, urls: server.urls, stop: announced('nats', server, report) };
}

/** Says when a server ends, asked to or not. */
function announced(
  step: 'postgres' | 'nats',
  server: { readonly ended: Promise<number | null>; stop(): Promise<void> },
  report: OnProgress,
): () => Promise<void> {
  void server.ended.then((code) => report({ step, state: 'stopped', data: { code: code ?? 'signal' } }));
  return async () => {
    report({ step, state: 'stopping' });
    await server.stop();
  };
}

async function allOrNone(starting: [Promise<Part>, Promise<Part>]): Promise<[Part, Part]> {
  const results = await Promise.allSettled(starting);
  const failed = results.find((result) => result.status === 'rejected');
  if (failed === undefined) return Promise.all(starting);
  for (const result of results) if (result.status === 'fulfilled') await result.value.stop();
  throw failed.reason;
}

import { dataFolderPath } from '@puente/platform';
import { readConnections } from '../local/running';
import { givenNatsUrls } from '../nats/users';

/** Nothing runs that a command could talk to. */
export class NothingRunsError extends Error {
  constructor(readonly dataFolder: string) {
    super(`nothing runs on ${dataFolder}`);
    this.name = 'NothingRunsError';
  }
}

/**
 * The operator's way to NATS: `NATS_URL_OPERATOR`, else `NATS_URL`, else that of the Puente that runs on this data folder.
 * @throws NothingRunsError
 */
export function operatorNatsUrl(env: NodeJS.ProcessEnv): string {
  const given = env['NATS_URL_OPERATOR'] || env['NATS_URL'];
  if (given) return givenNatsUrls(given, env).operator;
  const dataFolder = dataFolderPath(env);
  const running = readConnections(dataFolder);
  if (!running) throw new NothingRunsError(dataFolder);
  return running.natsUrls.operator;
}

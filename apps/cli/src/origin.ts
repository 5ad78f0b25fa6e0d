import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiClient } from '@puente/api-client';
import { dataFolderPath } from '@puente/platform';
import { UsageError } from './usage-error';

const usualOrigin = 'http://127.0.0.1:3000';

type Environment = Readonly<Record<string, string | undefined>>;

/** The API of the Puente that runs here, or of the one that `PUENTE_URL` names. */
export async function connect(env: Environment): Promise<ApiClient> {
  return new ApiClient(await findOrigin(env));
}

/**
 * `PUENTE_URL`, else the address that `npm start` left in the data folder, as it takes another port where its own is
 * taken, else the usual one. @throws UsageError where PUENTE_URL is no address
 */
export async function findOrigin(env: Environment): Promise<string> {
  const named = env['PUENTE_URL'];
  if (!named) return (await addressLeft(env)) ?? usualOrigin;
  if (!/^https?:\/\//.test(named) || !URL.canParse(named))
    throw new UsageError('PUENTE_URL must be an address such as http://127.0.0.1:3000');
  return named;
}

async function addressLeft(env: Environment): Promise<string | undefined> {
  try {
    const address = (await readFile(join(dataFolderPath(env), 'address'), 'utf8')).trim();
    return URL.canParse(address) ? address : undefined;
  } catch {
    return undefined;
  }
}

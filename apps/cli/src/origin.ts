import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiClient } from '@puente/api-client';
import { dataFolderPath } from '@puente/platform';
import { UsageError } from './usage-error';

const usualOrigin = 'http://127.0.0.1:3000';

type Environment = Readonly<Record<string, string | undefined>>;

/** The API of the Puente that runs here, or of the one that `PUENTE_URL` names. */
export async function connect(env: Environment): Promise<ApiClient> {
  return new ApiClient(await findOrigin(env), await findAccessToken(env));
}

/**
 * `PUENTE_TOKEN`, else the one that the running demo left in the data folder to programs of its own user: which goes to
 * nobody but that demo.
 */
export async function findAccessToken(env: Environment): Promise<string | undefined> {
  const named = env['PUENTE_TOKEN'];
  if (named) return named;
  return env['PUENTE_URL'] ? undefined : left(env, 'access-token');
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
  const address = await left(env, 'address');
  return address !== undefined && URL.canParse(address) ? address : undefined;
}

async function left(env: Environment, name: string): Promise<string | undefined> {
  try {
    return (await readFile(join(dataFolderPath(env), name), 'utf8')).trim();
  } catch {
    return undefined;
  }
}

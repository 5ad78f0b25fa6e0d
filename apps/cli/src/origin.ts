import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ApiClient } from '@puente/api-client';
import { dataFolderPath } from '@puente/platform';

/** The API of the Puente that runs here, or of the one that `PUENTE_URL` names. */
export async function connect(env: NodeJS.ProcessEnv): Promise<ApiClient> {
  return new ApiClient(env['PUENTE_URL'] ?? (await runningOrigin(env)) ?? 'http://127.0.0.1:3000');
}

/** `npm start` leaves its address in the data folder, as it takes another port where its own is taken. */
async function runningOrigin(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    return (await readFile(join(dataFolderPath(env), 'address'), 'utf8')).trim();
  } catch {
    return undefined;
  }
}

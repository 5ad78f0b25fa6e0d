import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Made up on the first start, for servers that listen on loopback only. */
export interface LocalSecrets {
  readonly postgresPassword: string;
  readonly natsPassword: string;
}

/** The secrets of a data folder, from its file of mode 0600; written on the first call. */
export function localSecrets(folder: string): LocalSecrets {
  const path = join(folder, 'secrets.json');
  const known = readKnown(path);
  const secrets = {
    postgresPassword: known.postgresPassword ?? newSecret(),
    natsPassword: known.natsPassword ?? newSecret(),
  };
  if (known.postgresPassword !== undefined && known.natsPassword !== undefined) return secrets;
  writeFileSync(`${path}.new`, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${path}.new`, path);
  return secrets;
}

function readKnown(path: string): Partial<LocalSecrets> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<LocalSecrets>;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw error;
  }
}

function newSecret(): string {
  return randomBytes(24).toString('hex');
}

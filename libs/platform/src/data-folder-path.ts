import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where Puente keeps its data on this computer: `PUENTE_DATA`, or the user's data directory. Touches nothing. */
export function dataFolderPath(env: Readonly<Record<string, string | undefined>>): string {
  if (env['PUENTE_DATA']) return resolve(env['PUENTE_DATA']);
  if (env['XDG_DATA_HOME']) return resolve(env['XDG_DATA_HOME'], 'puente');
  const home = env['HOME'] ?? homedir();
  return process.platform === 'darwin'
    ? join(home, 'Library', 'Application Support', 'puente')
    : join(home, '.local', 'share', 'puente');
}

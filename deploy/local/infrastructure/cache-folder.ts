import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Environment } from './data-folder';

/**
 * Where fetched programs are kept between starts: the user's cache directory, or, for an account without
 * a home, a folder of its own among the temporary files. Created on the first call; undefined where neither can be written.
 */
export function cacheFolder(env: Environment = process.env): string | undefined {
  const home = env['HOME'] ?? homedir();
  const usual =
    process.platform === 'darwin'
      ? join(home, 'Library', 'Caches', 'puente')
      : join(home, '.cache', 'puente');
  const wanted = env['XDG_CACHE_HOME'] ? join(env['XDG_CACHE_HOME'], 'puente') : usual;
  return [wanted, join(tmpdir(), `puente-cache-${process.getuid?.() ?? 0}`)].find(isOurs);
}

/** Programs are run from here: nobody else may own or write it. */
function isOurs(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    const stat = statSync(folder);
    return (process.getuid === undefined || stat.uid === process.getuid()) && (stat.mode & 0o022) === 0;
  } catch {
    return false;
  }
}

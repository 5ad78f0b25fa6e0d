import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';
import { cacheFolder } from './cache-folder';
import { type Environment } from './data-folder';
import { askDocker, fetchWithApt, fetchWithHomebrew } from './fetch-nats-server';
import { InfrastructureError } from './infrastructure-error';

/** A nats-server that can be started: a binary, or an image for Docker. */
export type NatsProgram =
  { readonly kind: 'binary'; readonly path: string } | { readonly kind: 'docker'; readonly image: string };

export interface FindNatsServerOptions {
  readonly env: Environment;
  /** Looked at after the PATH; Debian installs servers where an ordinary user's PATH does not reach. */
  readonly systemFolders?: readonly string[];
  /** Called before something is fetched, which takes seconds. */
  readonly onFetching?: (way: 'apt' | 'homebrew' | 'docker') => void;
}

const usualSystemFolders = ['/usr/sbin', '/usr/local/sbin', '/usr/local/bin', '/opt/homebrew/bin'];
const image = 'nats:2-alpine';

/**
 * NATS_SERVER_BIN, the PATH, the system's folders, our cache, then what can fetch one: apt, Homebrew, Docker.
 * @throws InfrastructureError nats-server-not-found, with one line for each way that was tried
 */
export async function findNatsServer(options: FindNatsServerOptions): Promise<NatsProgram> {
  const { env } = options;
  const named = env['NATS_SERVER_BIN'];
  if (named) {
    if (isAbsolute(named) && isExecutable(named)) return { kind: 'binary', path: named };
    throw new InfrastructureError('nats-server-not-found', {
      tried: `NATS_SERVER_BIN: ${named} cannot be run`,
    });
  }
  const path = env['PATH'] ?? '';
  const cache = cacheFolder(env);
  const folders = [...path.split(delimiter), ...(options.systemFolders ?? usualSystemFolders), cache ?? ''];
  const installed = find('nats-server', folders);
  if (installed !== undefined) return { kind: 'binary', path: installed };
  return fetchOne(path, cache, options.onFetching ?? (() => undefined));
}

async function fetchOne(
  path: string,
  cache: string | undefined,
  onFetching: (way: 'apt' | 'homebrew' | 'docker') => void,
): Promise<NatsProgram> {
  const has = (name: string): boolean => find(name, path.split(delimiter)) !== undefined;
  const failures: string[] = [];
  const attempt = async (way: 'apt' | 'homebrew' | 'docker', fetch: () => Promise<NatsProgram>) => {
    onFetching(way);
    try {
      return await fetch();
    } catch (error) {
      failures.push(`  ${way}: ${lastLine(error)}`);
      return undefined;
    }
  };
  let found: NatsProgram | undefined;
  if (has('apt-get') && has('dpkg-deb') && cache !== undefined) {
    found = await attempt('apt', async () => ({ kind: 'binary', path: await fetchWithApt(cache, path) }));
  }
  if (found === undefined && has('brew')) {
    found = await attempt('homebrew', async () => ({ kind: 'binary', path: await fetchWithHomebrew(path) }));
  }
  if (found === undefined && has('docker')) {
    found = await attempt('docker', async () => {
      await askDocker(path);
      return { kind: 'docker', image };
    });
  }
  if (found !== undefined) return found;
  throw new InfrastructureError('nats-server-not-found', { tried: failures.join('\n') });
}

function find(name: string, folders: readonly string[]): string | undefined {
  return folders
    .filter((folder) => isAbsolute(folder))
    .map((folder) => join(folder, name))
    .find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function lastLine(error: unknown): string {
  const said = (error as { stderr?: string }).stderr?.trim() ?? '';
  return (said === '' ? String(error) : said).split('\n').slice(-1)[0] ?? '';
}

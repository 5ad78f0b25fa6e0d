import { readdir, stat } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { documentExtensions } from '@puente/api-client';
import { UsageError } from './usage-error';

/**
 * The document files named by `paths`, which start at `from`, folders searched to their bottom, in the order of their
 * names. A file that is named counts whatever its ending; the gateway says whether it is read.
 * @throws UsageError where a path does not exist or may not be entered
 */
export async function findFiles(paths: readonly string[], from = process.cwd()): Promise<string[]> {
  const found = await Promise.all(paths.map((path) => filesBelow(path, resolve(from, path))));
  return [...new Set(found.flat())];
}

async function filesBelow(named: string, path: string): Promise<string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && isDocument(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new UsageError(
      isMissing ? `There is no file or folder ${named}.` : `${named} may not be read by you.`,
    );
  }
}

function isDocument(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return documentExtensions.some((known) => known === extension);
}

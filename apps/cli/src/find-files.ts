import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { documentExtensions } from '@puente/api-client';

/**
 * The document files named by `paths`, folders searched to their bottom, in the order of their names. A file that is
 * named counts whatever its ending; the gateway says whether it is read.
 */
export async function findFiles(paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(filesBelow));
  return [...new Set(found.flat())];
}

async function filesBelow(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isDocument(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function isDocument(name: string): boolean {
  const extension = extname(name).toLowerCase();
  return documentExtensions.some((known) => known === extension);
}

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(__dirname, '../..');

export interface SourceFile {
  /** From the top of the repository: `apps/gateway/src/main.ts`. */
  readonly path: string;
  readonly text: string;
}

const leftOut = new Set(['node_modules', 'dist', 'coverage']);

/** The files below these folders whose path fits, in order. */
export function filesBelow(folders: readonly string[], fits: (path: string) => boolean): SourceFile[] {
  return folders.flatMap(pathsBelow).filter(fits).sort().map(read);
}

/** TypeScript that runs: no tests, no declarations. */
export function isSource(path: string): boolean {
  return (
    path.endsWith('.ts') &&
    !path.endsWith('.d.ts') &&
    !path.endsWith('.spec.ts') &&
    !/(^|\/)test\//.test(path)
  );
}

function pathsBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (leftOut.has(entry.name)) return [];
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

function read(path: string): SourceFile {
  return { path: relative('.', path), text: readFileSync(join(root, path), 'utf8') };
}

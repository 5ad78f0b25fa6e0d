import { constants } from 'node:fs';
import { chmod, chown, copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

export interface Copied {
  readonly files: number;
  readonly bytes: number;
}

export interface CopyOptions {
  /** Whether an entry is left out, by its path from the top. A folder's name may be kept and its content left out. */
  readonly isLeftOut?: (path: string) => boolean;
  /** Whose the copies are to be; else this process's. */
  readonly owner?: { readonly uid: number; readonly gid: number } | undefined;
  /** Told of the bytes of each file that was copied. */
  readonly onCopied?: (bytes: number) => void;
}

/** Copies a folder and what is below it, each file on disk before it counts; what vanishes meanwhile is passed over. */
export async function copyFiles(
  from: string,
  to: string,
  options: CopyOptions = {},
  at = '',
): Promise<Copied> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  await give(to, options);
  let files = 0;
  let bytes = 0;
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const path = join(at, entry.name);
    if (options.isLeftOut?.(path)) continue;
    const copied = entry.isDirectory()
      ? await copyFiles(join(from, entry.name), join(to, entry.name), options, path)
      : await copyOne(join(from, entry.name), join(to, entry.name), options);
    files += copied.files;
    bytes += copied.bytes;
  }
  return { files, bytes };
}

async function copyOne(from: string, to: string, options: CopyOptions): Promise<Copied> {
  try {
    await copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { files: 0, bytes: 0 };
    throw error;
  }
  await chmod(to, 0o600);
  await give(to, options);
  const file = await open(to, 'r');
  try {
    await file.sync();
    const { size: bytes } = await file.stat();
    options.onCopied?.(bytes);
    return { files: 1, bytes };
  } finally {
    await file.close();
  }
}

async function give(path: string, { owner }: CopyOptions): Promise<void> {
  if (owner !== undefined) await chown(path, owner.uid, owner.gid);
}

import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BackupError } from './backup-error';

/** What a backup folder holds: `<base>/`, the cluster's files, and `wal/`, the log since, which grows by itself. */
export interface Manifest {
  readonly format: 1;
  /** Name of the folder with the cluster's files. */
  readonly base: string;
  readonly takenAt: string;
  /** What that folder holds. */
  readonly files: number;
  readonly bytes: number;
  /** The first piece of the log that a restore reads: 24 hexadecimal digits, of which eight are its timeline. */
  readonly firstPiece: string;
  /** Place in PostgreSQL's log up to which the files are whole. */
  readonly logPosition: string;
  readonly toldEvents: number;
}

export const walFolder = (folder: string) => join(folder, 'wal');
/** In `<base>/`, beside the cluster's files. */
export const secretsFile = 'puente-secrets.json';
const manifestFile = (folder: string) => join(folder, 'manifest.json');

/** Names the backup to restore from now on, at once and whole. */
export function writeManifest(folder: string, manifest: Manifest): void {
  const file = manifestFile(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  renameSync(`${file}.new`, file);
}

/** @throws BackupError where the folder holds no finished backup */
export function readManifest(folder: string): Manifest {
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(manifestFile(folder), 'utf8')) as Manifest;
  } catch (cause) {
    throw new BackupError(`${folder} holds no finished backup.`, { cause });
  }
  if (manifest.format !== 1)
    throw new BackupError(`The backup in ${folder} is of another version of Puente.`);
  return manifest;
}

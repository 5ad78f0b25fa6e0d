import { appendFileSync, chownSync, copyFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { connectNats } from '@puente/messaging';
import { Client } from 'pg';
import { type Environment, lockDataFolder } from '../local/infrastructure/data-folder';
import { clusterFolder } from '../local/infrastructure/embedded-postgres';
import { startInfrastructure } from '../local/infrastructure/infrastructure';
import { postgresUser, type SystemUser } from '../local/infrastructure/postgres-user';
import { BackupError } from './backup-error';
import { copyFiles } from './copy-files';
import { type Manifest, readManifest, walFolder } from './manifest';
import { tellAgain } from './told-events';

export interface RestoreRequest {
  readonly folder: string;
  readonly dataFolder: string;
  /** Whether a data folder that is not empty may be moved aside. */
  readonly replaces: boolean;
  /** `NATS_URL`, where the stream is on a server of one's own. */
  readonly env: Environment;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly toldEvents: number;
  /** Where what was there before is now; nothing of it was deleted. */
  readonly movedTo: string | null;
}

/**
 * Brings the database back as it was when the last piece of its log was archived, and makes the stream anew from it.
 * Leaves nothing running. What services had not handled they handle at the next start.
 * @throws BackupError, InfrastructureError data-folder-in-use
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const folder = resolve(request.folder);
  const dataFolder = resolve(request.dataFolder);
  const manifest = readManifest(folder);
  const movedTo = makeRoom(dataFolder, request.replaces);
  const lock = lockDataFolder(dataFolder);
  try {
    await layOut(folder, manifest, dataFolder);
  } finally {
    lock.release();
  }
  const env = { ...request.env, DATABASE_URL: '' };
  const servers = await startInfrastructure({ dataFolder, env });
  try {
    const toldEvents = await tellEventsAgain(servers.databaseUrl, servers.natsUrl);
    return { manifest, toldEvents, movedTo };
  } finally {
    await servers.stop();
  }
}

/** @throws BackupError where the database keeps no told events: no backup of ours was ever taken of it */
export async function tellEventsAgain(databaseUrl: string, natsUrl: string): Promise<number> {
  const connection = await connectNats(natsUrl, 'restore');
  const client = new Client({ connectionString: databaseUrl });
  try {
    await client.connect();
    const { rows } = await client.query<{ kept: boolean }>(
      "SELECT to_regclass('puente_backup.told') IS NOT NULL AS kept",
    );
    if (!rows[0]?.kept)
      throw new BackupError('This database keeps no told events: no backup was taken of it.');
    return await tellAgain(client, connection);
  } finally {
    await client.end();
    await connection.close();
  }
}

function makeRoom(dataFolder: string, replaces: boolean): string | null {
  if (!existsSync(dataFolder) || readdirSync(dataFolder).length === 0) return null;
  // Taken and let go: nobody works on it.
  lockDataFolder(dataFolder).release();
  if (!replaces)
    throw new BackupError(
      `The data folder ${dataFolder} is not empty. Add --replace: what is there is moved aside, not deleted.`,
    );
  const aside = `${dataFolder}.replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  renameSync(dataFolder, aside);
  return aside;
}

async function layOut(folder: string, { base }: Manifest, dataFolder: string): Promise<void> {
  const user = postgresUser();
  const draft = join(
    clusterFolder(dataFolder, user, () => undefined),
    'postgres.restoring',
  );
  const isLeftOut = (path: string) => path === 'puente-secrets.json';
  await copyFiles(join(folder, base), draft, { isLeftOut, owner: user });
  const log = walFolder(folder);
  const command = `cp "${log}/%f" "%p"`.replaceAll("'", "''");
  appendFileSync(join(draft, 'postgresql.auto.conf'), `restore_command = '${command}'\n`);
  writeFileSync(join(draft, 'recovery.signal'), '', { mode: 0o600 });
  mkdirSync(join(draft, 'pg_wal'), { recursive: true, mode: 0o700 });
  give(user, [join(draft, 'recovery.signal'), join(draft, 'pg_wal')]);
  copyFileSync(join(folder, base, 'puente-secrets.json'), join(dataFolder, 'secrets.json'));
  writeFileSync(join(dataFolder, 'demo-loaded'), 'restored\n');
  renameSync(draft, draft.replace(/\.restoring$/, ''));
}

function give(user: SystemUser | undefined, paths: readonly string[]): void {
  if (user !== undefined) for (const path of paths) chownSync(path, user.uid, user.gid);
}

import { rm } from 'node:fs/promises';
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { connectNats } from '@puente/messaging';
import { Client } from 'pg';
import { canPassThrough, postgresUser } from '../local/infrastructure/postgres-user';
import { archiveTo } from '../local/infrastructure/wal-archive';
import { BackupError } from './backup-error';
import { type Copied, copyFiles } from './copy-files';
import { type Manifest, walFolder, writeManifest } from './manifest';
import { countToldEvents, keepToldEvents } from './told-events';

export interface BackupRequest {
  readonly folder: string;
  readonly dataFolder: string;
  /** Of the superuser of the cluster in that data folder. */
  readonly databaseUrl: string;
  readonly natsUrl: string;
}

/** The log must reach the archive in this time, or the backup could not be restored. */
const archiveMsMax = 60_000;
/** What a server makes anew or must not find; of `pg_wal` the archive has what is needed. */
const leftOut =
  /^(postmaster\.(pid|opts)|(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)[\\/].*|(.*[\\/])?pgsql_tmp[^\\/]*)$/;

/**
 * Copies the cluster's files while it works, and has its log copied to the same folder from then on: both together bring
 * back the database as it was when the last piece of the log was copied.
 * @throws BackupError
 */
export async function takeBackup(request: BackupRequest): Promise<Manifest> {
  const folder = resolve(request.folder);
  prepare(folder, resolve(request.dataFolder));
  const client = new Client({ connectionString: request.databaseUrl });
  await client.connect();
  try {
    await keepTold(client, request.natsUrl);
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const dataDirectory = rows[0]!.data_directory;
    archiveTo(dataDirectory, walFolder(folder));
    const takenAt = new Date().toISOString();
    const base = `base-${takenAt.replaceAll(/[:.]/g, '-')}`;
    const draft = join(folder, `${base}.new`);
    const { logPosition, ...copied } = await copyCluster(client, dataDirectory, draft);
    copyFileSync(join(request.dataFolder, 'secrets.json'), join(draft, 'puente-secrets.json'));
    renameSync(draft, join(folder, base));
    const toldEvents = await countToldEvents(client);
    const manifest: Manifest = { format: 1, base, takenAt, ...copied, logPosition, toldEvents };
    writeManifest(folder, manifest);
    await removeOlder(folder, base);
    return manifest;
  } finally {
    await client.end();
  }
}

function prepare(folder: string, dataFolder: string): void {
  if (`${folder}${sep}`.startsWith(`${dataFolder}${sep}`))
    throw new BackupError('A backup inside the data folder would be lost with it. Name another folder.');
  const user = postgresUser();
  mkdirSync(folder, { recursive: true, mode: user === undefined ? 0o700 : 0o711 });
  if (user !== undefined && !canPassThrough(user, folder))
    throw new BackupError(
      `PostgreSQL runs as ${user.name} and cannot reach ${folder}. Name a folder that ${user.name} may pass through.`,
    );
}

async function keepTold(client: Client, natsUrl: string): Promise<void> {
  const connection = await connectNats(natsUrl, 'backup');
  try {
    await keepToldEvents(client, connection);
  } finally {
    await connection.close();
  }
}

async function copyCluster(
  client: Client,
  dataDirectory: string,
  draft: string,
): Promise<Copied & { logPosition: string }> {
  await client.query("SELECT pg_backup_start('puente', true)");
  const copied = await copyFiles(dataDirectory, draft, { isLeftOut: (path) => leftOut.test(path) });
  await client.query(`SET statement_timeout = ${archiveMsMax}`);
  const { rows } = await client
    .query<{ lsn: string; labelfile: string }>('SELECT lsn::text, labelfile FROM pg_backup_stop(true)')
    .catch((cause: unknown) => {
      const advice = "Is there space in the folder, and may PostgreSQL's account write there?";
      throw new BackupError(`PostgreSQL could not copy its log to the backup. ${advice}`, { cause });
    });
  const { lsn, labelfile } = rows[0]!;
  writeFileSync(join(draft, 'backup_label'), labelfile, { mode: 0o600, flush: true });
  return { ...copied, logPosition: lsn };
}

/** The manifest names the newest: older ones, and what was broken off, only take space. */
async function removeOlder(folder: string, base: string): Promise<void> {
  for (const name of readdirSync(folder))
    if (name.startsWith('base-') && name !== base && existsSync(join(folder, base)))
      await rm(join(folder, name), { recursive: true });
}

import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { connectNats } from '@puente/messaging';
import { Client } from 'pg';
import { canPassThrough, postgresUser } from '../local/infrastructure/postgres-user';
import { archivesOf, archiveTo } from '../local/infrastructure/wal-archive';
import { BackupError } from './backup-error';
import { copyCluster } from './copy-cluster';
import { countToldEvents, keepToldEvents } from './keep-told-events';
import { type Manifest, walFolder, writeManifest } from './manifest';
import { type Report, silent, whileWaiting } from './report';

export interface BackupRequest {
  readonly folder: string;
  readonly dataFolder: string;
  /** Of the superuser of the cluster in that data folder. */
  readonly databaseUrl: string;
  readonly natsUrl: string;
  readonly report?: Report;
}

/**
 * Copies the cluster's files while it works, and has its log copied to the same folder from then on: both together bring
 * back the database as it was when the last piece of the log was copied. Broken off, it leaves the backup before as it was.
 * @throws BackupError
 */
export async function takeBackup(request: BackupRequest): Promise<Manifest> {
  const { databaseUrl, natsUrl, report = silent } = request;
  const folder = prepare(resolve(request.folder), resolve(request.dataFolder));
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const dataDirectory = await dataDirectoryOf(client);
    const connection = await connectNats(natsUrl, 'backup');
    await whileWaiting(report, 'Keeping the events told', keepToldEvents(client, connection)).finally(() =>
      connection.close(),
    );
    return await archiving(dataDirectory, walFolder(folder), async () => {
      const takenAt = new Date().toISOString();
      const base = `base-${takenAt.replaceAll(/[:.]/g, '-')}`;
      const draft = join(folder, `${base}.new`);
      try {
        const secrets = join(request.dataFolder, 'secrets.json');
        const copy = await copyCluster({ client, dataDirectory, secrets, report }, draft);
        renameSync(draft, join(folder, base));
        const toldEvents = await countToldEvents(client);
        const manifest: Manifest = { format: 1, base, takenAt, ...copy, toldEvents };
        writeManifest(folder, manifest);
        await removeOlder(folder, manifest);
        return manifest;
      } finally {
        rmSync(draft, { recursive: true, force: true });
      }
    });
  } finally {
    await client.end();
  }
}

function prepare(wanted: string, dataFolder: string): string {
  if (`${wanted}${sep}`.startsWith(`${dataFolder}${sep}`))
    throw new BackupError('A backup inside the data folder would be lost with it. Name another folder.');
  const user = postgresUser();
  mkdirSync(wanted, { recursive: true, mode: user === undefined ? 0o700 : 0o711 });
  const folder = realpathSync(wanted);
  if (`${folder}${sep}`.startsWith(`${realpathSync(dataFolder)}${sep}`))
    throw new BackupError('A backup inside the data folder would be lost with it. Name another folder.');
  if (user !== undefined && !canPassThrough(user, folder))
    throw new BackupError(
      `PostgreSQL runs as ${user.name} and cannot reach ${folder}. Name a folder that ${user.name} may pass through.`,
    );
  return folder;
}

async function dataDirectoryOf(client: Client): Promise<string> {
  const { rows } = await client.query<{ place: string; archives: string; free: boolean }>(
    `SELECT current_setting('data_directory') AS place, current_setting('archive_mode') AS archives,
       pg_try_advisory_lock(hashtextextended('puente.backup', 0)) AS free`,
  );
  const { place, archives, free } = rows[0]!;
  if (!existsSync(join(place, 'PG_VERSION')))
    throw new BackupError(
      'This Puente runs on a PostgreSQL of your own (DATABASE_URL): back it up by its own means. ' +
        'See docs/how-to/back-up-and-restore.md.',
    );
  if (archives !== 'on')
    throw new BackupError(
      'PostgreSQL was started without archiving its log. Stop Puente and start it again.',
    );
  if (!free) throw new BackupError('Another backup is being taken. Wait for it.');
  return place;
}

/** The log goes to both folders while a backup is made, then to the new one; where it fails, to the one before. */
async function archiving(
  dataDirectory: string,
  archive: string,
  copy: () => Promise<Manifest>,
): Promise<Manifest> {
  const before = archivesOf(dataDirectory);
  const others = before.filter((one) => one !== archive && existsSync(one));
  archiveTo(dataDirectory, [archive, ...others]);
  try {
    const manifest = await copy();
    archiveTo(dataDirectory, [archive]);
    return manifest;
  } catch (error) {
    archiveTo(dataDirectory, before);
    throw error;
  }
}

/** The manifest names the newest copy: older ones, what was broken off, and the log before it only take space. */
async function removeOlder(folder: string, { base, firstPiece }: Manifest): Promise<void> {
  for (const name of readdirSync(folder))
    if (name.startsWith('base-') && name !== base) await rm(join(folder, name), { recursive: true });
  const log = walFolder(folder);
  for (const name of readdirSync(log))
    if (/^[0-9A-F]{24}\./.test(name) && name.slice(8, 24) < firstPiece.slice(8)) await rm(join(log, name));
}

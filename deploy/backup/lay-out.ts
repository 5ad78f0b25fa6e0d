import { chownSync, copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDataFolder } from '../local/infrastructure/data-folder';
import { clusterFolder } from '../local/infrastructure/embedded-postgres';
import { clearOrphanedServer } from '../local/infrastructure/postgres-cluster';
import { canReach, postgresUser } from '../local/infrastructure/postgres-user';
import { restoreCommand } from '../local/infrastructure/wal-archive';
import { BackupError } from './backup-error';
import { copyFiles } from './copy-files';
import { type Manifest, secretsFile, walFolder } from './manifest';
import { megabytes, type Report } from './report';

interface LayOut {
  /** Of the backup. */
  readonly folder: string;
  readonly manifest: Manifest;
  /** The data folder to be, which nothing uses yet. */
  readonly draft: string;
  /** The data folder that it replaces. */
  readonly replaced: string | null;
  readonly report: Report;
}

const quiet = () => undefined;

/** A data folder from the files of a backup, whose PostgreSQL will read the log as it starts. @throws BackupError */
export async function layOut({ folder, manifest, draft, replaced, report }: LayOut): Promise<void> {
  const user = postgresUser();
  const log = walFolder(folder);
  if (user !== undefined && !canReach(user, log))
    throw new BackupError(
      `PostgreSQL runs as ${user.name} and cannot read ${log}. Give it the folder: chown -R ${user.name} ${log}`,
    );
  await removeDraft(draft);
  createDataFolder(draft);
  const cluster = join(clusterFolder(draft, user, quiet), 'postgres');
  await copyBase(folder, manifest, cluster, report);
  copyFileSync(join(cluster, secretsFile), join(draft, 'secrets.json'));
  rmSync(join(cluster, secretsFile));
  // What is restored is somebody's own data: the demo has no place in it.
  writeFileSync(join(draft, 'demo-loaded'), 'restored\n');
  const command = restoreCommand(log).replaceAll('\\', '\\\\').replaceAll("'", "''");
  appendFileSync(join(cluster, 'postgresql.auto.conf'), `restore_command = '${command}'\n`);
  writeFileSync(join(cluster, 'recovery.signal'), '', { mode: 0o600 });
  const pieces = join(cluster, 'pg_wal');
  mkdirSync(pieces, { recursive: true, mode: 0o700 });
  if (replaced !== null) await keepLogLeft(replaced, cluster, manifest);
  if (user === undefined) return;
  const added = readdirSync(pieces).map((name) => join(pieces, name));
  for (const path of [join(cluster, 'recovery.signal'), pieces, ...added])
    chownSync(path, user.uid, user.gid);
}

/** What a restore that was broken off left, wherever its cluster is. */
async function removeDraft(draft: string): Promise<void> {
  const place = clusterPlace(draft);
  if (place === null) return rmSync(draft, { recursive: true, force: true });
  await clearOrphanedServer(join(place, 'postgres'), quiet);
  rmSync(place, { recursive: true, force: true });
  rmSync(draft, { recursive: true, force: true });
}

/** The folder of the cluster of a data folder; null where it has none. */
function clusterPlace(dataFolder: string): string | null {
  const note = join(dataFolder, 'postgres-location');
  const place = existsSync(note) ? readFileSync(note, 'utf8').trim() : dataFolder;
  return existsSync(join(place, 'postgres')) ? place : null;
}

async function copyBase(folder: string, manifest: Manifest, to: string, report: Report): Promise<void> {
  const what = 'Copying the files of the backup';
  report(what);
  let sofar = 0;
  const onCopied = (size: number) =>
    report(what, `${megabytes((sofar += size))} of ${megabytes(manifest.bytes)}`);
  const copied = await copyFiles(join(folder, manifest.base), to, { owner: postgresUser(), onCopied });
  if (copied.files !== manifest.files || copied.bytes !== manifest.bytes)
    throw new BackupError(
      `The backup in ${folder} is damaged: of ${manifest.files} files (${manifest.bytes} bytes), ` +
        `${copied.files} (${copied.bytes} bytes) are there.`,
    );
}

/** What the replaced cluster wrote to its log and could not archive yet is in its own folder still. */
async function keepLogLeft(dataFolder: string, cluster: string, { firstPiece }: Manifest): Promise<void> {
  const place = clusterPlace(dataFolder);
  if (place === null) return;
  const left = join(place, 'postgres');
  await clearOrphanedServer(left, quiet);
  if (!isSameCluster(left, cluster)) return;
  const timeline = firstPiece.slice(0, 8);
  // PostgreSQL itself tells which of them hold anything: the archive's come first, and each says where it belongs.
  for (const name of readdirSync(join(left, 'pg_wal')))
    if (/^[0-9A-F]{24}$/.test(name) && name.startsWith(timeline) && name >= firstPiece)
      copyFileSync(join(left, 'pg_wal', name), join(cluster, 'pg_wal', name));
}

/** The first eight bytes of its control file are the cluster's identifier. */
function isSameCluster(...clusters: [string, string]): boolean {
  const [one, other] = clusters.map((cluster) =>
    readFileSync(join(cluster, 'global', 'pg_control')).subarray(0, 8),
  );
  return one!.equals(other!);
}

import { copyFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client } from 'pg';
import { BackupError } from './backup-error';
import { copyFiles } from './copy-files';
import { type Manifest, secretsFile } from './manifest';
import { megabytes, type Report, whileWaiting } from './report';

/** The log must reach the archive in this time, or the backup could not be restored. */
const archiveMsMax = 60_000;
/** What a server makes anew or must not find; of `pg_wal` the archive has what is needed. */
const leftOut =
  /^(puente-wal-archive|postmaster\.(pid|opts)|(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_stat_tmp|pg_subtrans)[\\/].*|(.*[\\/])?pgsql_tmp[^\\/]*)$/;

interface From {
  readonly client: Client;
  readonly dataDirectory: string;
  readonly secrets: string;
  readonly report: Report;
}

export type ClusterCopy = Pick<Manifest, 'files' | 'bytes' | 'firstPiece' | 'logPosition'>;

/**
 * Copies the files of a cluster at work; whole with the log from `firstPiece` to `logPosition`, which is archived then.
 * @throws BackupError where PostgreSQL cannot archive its log
 */
export async function copyCluster(from: From, to: string): Promise<ClusterCopy> {
  const { client, dataDirectory, report } = from;
  const what = "Copying PostgreSQL's files";
  report(what);
  await client.query("SELECT pg_backup_start('puente', true)");
  let sofar = 0;
  const onCopied = (size: number) => report(what, megabytes((sofar += size)));
  const { files, bytes } = await copyFiles(dataDirectory, to, {
    isLeftOut: (path) => leftOut.test(path),
    onCopied,
  });
  const { label, logPosition } = await whileWaiting(report, 'Waiting for its log', endCopy(client));
  const firstPiece = /file ([0-9A-F]{24})\)/.exec(label)?.[1];
  if (firstPiece === undefined)
    throw new Error(`PostgreSQL's backup label names no piece of its log: ${label}`);
  writeFileSync(join(to, 'backup_label'), label, { mode: 0o600, flush: true });
  copyFileSync(from.secrets, join(to, secretsFile));
  const added = ['backup_label', secretsFile].map((name) => statSync(join(to, name)).size);
  return { files: files + 2, bytes: added.reduce((sum, size) => sum + size, bytes), firstPiece, logPosition };
}

async function endCopy(client: Client): Promise<{ label: string; logPosition: string }> {
  await client.query(`SET statement_timeout = ${archiveMsMax}`);
  const { rows } = await client
    .query<{ lsn: string; labelfile: string }>('SELECT lsn::text, labelfile FROM pg_backup_stop(true)')
    .catch((cause: unknown) => {
      throw new BackupError(
        "PostgreSQL could not copy its log to the backup. Is there space in the folder, and may PostgreSQL's account write\n" +
          'there? Does it hold the log of another Puente? A fresh folder helps; postgres.log in the data folder says more.',
        { cause },
      );
    });
  return { label: rows[0]!.labelfile, logPosition: rows[0]!.lsn };
}

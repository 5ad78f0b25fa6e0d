import { existsSync, readdirSync, realpathSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Client } from 'pg';
import { type Environment, lockDataFolder } from '../local/infrastructure/data-folder';
import { startEmbeddedPostgres } from '../local/infrastructure/embedded-postgres';
import { startInfrastructure } from '../local/infrastructure/infrastructure';
import { localSecrets } from '../local/infrastructure/secrets';
import { BackupError } from './backup-error';
import { draftOf, finishMove, finishRestore, markRestored } from './finish-restore';
import { layOut } from './lay-out';
import { type Manifest, readManifest } from './manifest';
import { type Report, silent, whileWaiting } from './report';
import { refuseWithoutToldEvents } from './tell-again';

export interface RestoreRequest {
  readonly folder: string;
  readonly dataFolder: string;
  /** Whether a data folder that is not empty may be moved aside. */
  readonly replaces: boolean;
  /** `NATS_URL`, where the stream is on a server of one's own. */
  readonly env: Environment;
  readonly report?: Report;
}

export interface Restored {
  readonly manifest: Manifest;
  readonly toldEvents: number;
  /** Where what was there before is now; nothing of it was deleted. */
  readonly movedTo: string | null;
}

/**
 * Brings the database back as it was when the last piece of its log was archived, and makes the stream anew from it.
 * Works beside the data folder and takes its place at the end: broken off, it leaves the old or, at the next start, the new.
 * Leaves nothing running. What services had not handled they handle at the next start.
 * @throws BackupError, InfrastructureError data-folder-in-use
 */
export async function restoreBackup(request: RestoreRequest): Promise<Restored> {
  const { env, report = silent } = request;
  const manifest = readManifest(request.folder);
  const folder = realpathSync(request.folder);
  const wanted = resolve(request.dataFolder);
  const dataFolder = existsSync(wanted) ? realpathSync(wanted) : wanted;
  if (finishMove(dataFolder))
    throw new BackupError(
      'A restore that was broken off is finished now. Start Puente; or restore again with --replace.',
    );
  const lock = lockDataFolder(dataFolder);
  let movedTo: string | null = null;
  try {
    const isEmpty = readdirSync(dataFolder).every((name) => name === 'lock');
    refuseToMove(dataFolder, isEmpty || request.replaces);
    const draft = draftOf(dataFolder);
    await layOut({ folder, manifest, draft, replaced: isEmpty ? null : dataFolder, report });
    await whileWaiting(report, "Reading PostgreSQL's log", recover(draft));
    markRestored(draft);
    if (isEmpty) lock.release();
    else movedTo = moveAside(dataFolder);
    renameSync(draft, dataFolder);
  } finally {
    lock.release();
  }
  const servers = await startInfrastructure({ dataFolder, env: { ...env, DATABASE_URL: '' } });
  try {
    const toldEvents = (await finishRestore(dataFolder, servers, report)) ?? 0;
    return { manifest, toldEvents, movedTo };
  } finally {
    await servers.stop();
  }
}

function refuseToMove(dataFolder: string, mayMove: boolean): void {
  if (!mayMove)
    throw new BackupError(
      `The data folder ${dataFolder} is not empty. Add --replace: what is there is moved aside, not deleted.`,
    );
  if (statSync(dataFolder).dev !== statSync(dirname(dataFolder)).dev)
    throw new BackupError(
      `The data folder ${dataFolder} is a disk of its own and cannot be moved. Set PUENTE_DATA to a folder on it.`,
    );
}

/** Lets PostgreSQL read the log to its end, and stop. */
async function recover(draft: string): Promise<void> {
  const server = await startEmbeddedPostgres({
    folder: draft,
    password: localSecrets(draft).postgresPassword,
  });
  const client = new Client({ connectionString: server.url });
  try {
    await client.connect();
    await client.query('ALTER SYSTEM RESET restore_command');
    await refuseWithoutToldEvents(client);
  } finally {
    await client.end();
    await server.stop();
  }
}

function moveAside(dataFolder: string): string {
  const aside = `${dataFolder}.replaced-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
  renameSync(dataFolder, aside);
  rmSync(join(aside, 'lock'), { force: true });
  return aside;
}

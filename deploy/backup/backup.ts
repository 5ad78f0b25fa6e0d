import 'reflect-metadata';
import { existsSync } from 'node:fs';
import { dataFolderPath } from '@puente/platform';
import { startServers } from '../local/servers';
import { Display } from '../local/display';
import { readConnections } from '../local/running';
import { BackupError } from './backup-error';
import { walFolder } from './manifest';
import { readArguments } from './read-arguments';
import { megabytes, reportTo } from './report';
import { runCommand } from './run-command';
import { takeBackup } from './take-backup';

const usage = 'Usage: npm run backup -- FOLDER   (outside the data folder, best on another disk)';

/** `npm run backup -- FOLDER`: while Puente runs, or while it does not. */
async function backup(args: string[], env: NodeJS.ProcessEnv, write: (line: string) => void): Promise<void> {
  const { folder } = readArguments(args, [], usage);
  if (folder === undefined) throw new BackupError(usage);
  if (env['DATABASE_URL'])
    throw new BackupError(
      'DATABASE_URL names a PostgreSQL of your own: back it up by its own means. See docs/how-to/back-up-and-restore.md.',
    );
  const dataFolder = dataFolderPath(env);
  if (!existsSync(dataFolder)) throw new BackupError(`There is no data folder ${dataFolder} to back up.`);
  const running = readConnections(dataFolder);
  const servers = running ?? (await startServers({ dataFolder, env, display: new Display(), onLost: write }));
  try {
    const { databaseUrl, natsUrl } = servers;
    const manifest = await takeBackup({ folder, dataFolder, databaseUrl, natsUrl, report: reportTo(write) });
    write(`
Saved to ${folder}: ${manifest.files} files, ${megabytes(manifest.bytes)}, with ${manifest.toldEvents} events told so far.
From now on PostgreSQL's log goes to ${walFolder(folder)} as it grows: what is changed later is in the backup within a minute.
The folder holds passwords and data: keep it as you keep those.

To restore, with Puente stopped:  npm run restore -- ${folder}`);
  } finally {
    if ('stop' in servers) await servers.stop();
  }
}

runCommand((write) => backup(process.argv.slice(2), process.env, write));

import 'reflect-metadata';
import { dataFolderPath } from '@puente/platform';
import { BackupError } from './backup-error';
import { readArguments } from './read-arguments';
import { reportTo } from './report';
import { restoreBackup } from './restore-backup';
import { runCommand } from './run-command';
import { tellAgain } from './tell-again';

const usage = `Usage: npm run restore -- FOLDER [--replace]
       npm run restore -- --events-only   (a PostgreSQL of your own, restored by its own means)`;

type Write = (line: string) => void;

/** `npm run restore -- FOLDER`, with Puente stopped. */
async function restore(args: string[], env: NodeJS.ProcessEnv, write: Write): Promise<void> {
  const { folder, flags } = readArguments(args, ['replace', 'events-only'], usage);
  if (flags.has('events-only')) return restoreEvents(env, write);
  if (folder === undefined) throw new BackupError(usage);
  if (env['DATABASE_URL'])
    throw new BackupError(
      'DATABASE_URL names a PostgreSQL of your own: restore it by its own means. See docs/how-to/back-up-and-restore.md.',
    );
  const dataFolder = dataFolderPath(env);
  const replaces = flags.has('replace');
  const report = reportTo(write);
  const { manifest, toldEvents, movedTo } = await restoreBackup({
    folder,
    dataFolder,
    replaces,
    env,
    report,
  });
  if (movedTo !== null) write(`What was there before is in ${movedTo}.`);
  write(`
Restored to ${dataFolder}: the files of ${manifest.takenAt}, and all of the log that was copied since.
The stream is made anew with ${toldEvents} events: each service passes over those that it has handled.

Start with \`npm start\`, then take a new backup: until then, what is changed goes to none.`);
}

async function restoreEvents(env: NodeJS.ProcessEnv, write: Write): Promise<void> {
  const { DATABASE_URL: databaseUrl, NATS_URL: natsUrl } = env;
  if (!databaseUrl || !natsUrl)
    throw new BackupError('--events-only needs DATABASE_URL and NATS_URL, of users who may do everything.');
  const toldEvents = await tellAgain(databaseUrl, natsUrl, reportTo(write));
  write(`The stream is made anew with ${toldEvents} events. Start the services.`);
}

runCommand((write) => restore(process.argv.slice(2), process.env, write));

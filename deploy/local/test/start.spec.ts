import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { until } from '@puente/testing';
import { isAlive } from '../infrastructure/process-identity';
import { readConnections } from '../running';
import { removeTemporaryFolders, temporaryFolder } from './infrastructure/temporary-folder';

const root = join(__dirname, '..', '..', '..');
const started: ChildProcess[] = [];

interface Program {
  readonly child: ChildProcess;
  readonly lines: string[];
  readonly exit: Promise<number | null>;
}

/** What `npm run` runs, as a terminal runs it: in a group of its own. */
function run(dataFolder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Program {
  const child = spawn(process.execPath, ['deploy/local/run.cjs', ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      NATS_URL: '',
      PUENTE_DATA: dataFolder,
      PUENTE_DEMO: 'off',
      PORT: '0',
      ...env,
    },
  });
  started.push(child);
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface(stream).on('line', (line) => lines.push(line));
  return { child, lines, exit: new Promise((resolve) => child.once('close', resolve)) };
}

function says({ lines, child }: Program, words: string): Promise<string> {
  return until(
    () => {
      const line = lines.find((one) => one.includes(words));
      if (line === undefined && child.exitCode !== null) throw new Error(lines.join('\n'));
      return line;
    },
    { timeoutMs: 60_000 },
  );
}

function serverPids(folder: string): number[] {
  const files = [join(folder, 'postgres', 'postmaster.pid'), join(folder, 'nats', 'nats.pid')];
  return files.map((file) => Number.parseInt(readFileSync(file, 'utf8'), 10));
}

const provider = {
  ...{ OIDC_ISSUER: 'http://127.0.0.1:1', OIDC_CLIENT_ID: 'puente', OIDC_CLIENT_SECRET: 'kept' },
  PUBLIC_URL: 'http://127.0.0.1:2',
};

const interrupt = ({ child }: Program) => process.kill(-child.pid!, 'SIGINT');

describe('Puente on this computer', () => {
  afterEach(() => {
    for (const child of started.splice(0)) if (child.exitCode === null) child.kill('SIGKILL');
  });
  afterAll(removeTemporaryFolders);

  it('starts, refuses a second start by naming the first, and ends on Ctrl-C with nothing left', async () => {
    const folder = join(temporaryFolder(), 'data');
    const first = run(folder, ['deploy/local/start'], provider);
    const origin = (await says(first, 'Puente is ready')).split(' ').at(-1)!;
    await says(first, 'There is no admin yet');
    await until(async () => (await fetch(`${origin}/health/ready`)).ok);
    // Knows of the provider, which is away.
    expect((await fetch(`${origin}/api/v1/sessions/oidc`)).status).toBe(503);
    expect(readFileSync(join(folder, 'address'), 'utf8').trim()).toBe(origin);
    const pids = serverPids(folder);

    const second = run(folder, ['deploy/local/start']);
    expect(await second.exit).toBe(1);
    expect(second.lines.join('\n')).toContain(`in use by process ${first.child.pid}`);

    interrupt(first);
    expect(await first.exit).toBe(0);
    expect(pids.map(isAlive)).toEqual([false, false]);
    expect(existsSync(join(folder, 'address'))).toBe(false);
  }, 90_000);

  it('ends on Ctrl-C in the middle of its start', async () => {
    const folder = join(temporaryFolder(), 'data');
    const program = run(folder, ['deploy/local/start']);
    await says(program, 'NATS        ready');
    interrupt(program);
    expect(await program.exit).toBe(0);
    expect(readConnections(folder)).toBeNull();
    expect(existsSync(join(folder, 'lock'))).toBe(false);
  }, 60_000);

  it('runs services as processes of their own on the servers of the first, which say so when it ends', async () => {
    const folder = join(temporaryFolder(), 'data');
    const service = (name: string) => run(folder, ['deploy/local/start-service', name]);
    const both = [service('city-profiles'), service('gateway')];
    await Promise.all(both.map((one) => says(one, 'is at work')));
    const owner = both.find(({ child }) => child.pid === readConnections(folder)?.pid)!;
    const other = both.find((one) => one !== owner)!;
    interrupt(owner);
    expect(await owner.exit).toBe(0);
    expect(await other.exit).toBe(1);
    expect(other.lines.join('\n')).toContain(`Process ${owner.child.pid}, which runs PostgreSQL and NATS`);
  }, 90_000);

  it('says what is missing to send letters', async () => {
    const program = run(join(temporaryFolder(), 'data'), ['deploy/local/start'], {
      SMTP_URL: 'smtp://127.0.0.1:25',
    });
    expect(await program.exit).toBe(1);
    expect(program.lines.join('\n')).toContain('MAIL_FROM is missing: Name <address@domain>');
  }, 60_000);

  it('names the services there are, where one is asked for that is none', async () => {
    const program = run(join(temporaryFolder(), 'data'), ['deploy/local/start-service', 'nosuch']);
    expect(await program.exit).toBe(1);
    expect(program.lines.join('\n')).toContain('There is no service "nosuch"');
  }, 30_000);
});

import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connect } from '@nats-io/transport-node';
import { until } from '@puente/testing';
import { Client } from 'pg';
import { startInfrastructure } from '../../infrastructure/infrastructure';
import { isAlive } from '../../infrastructure/process-identity';
import { type InfrastructureProgress } from '../../infrastructure/progress';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder';

const bare = { ...process.env, DATABASE_URL: '', NATS_URL: '' };
const children: ChildProcess[] = [];

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});
afterAll(removeTemporaryFolders);

/** The infrastructure of another process, which has said that it is up. */
async function elsewhere(folder: string): Promise<{ child: ChildProcess; said: Record<string, string> }> {
  const child = spawn(process.execPath, [join(__dirname, 'hold-infrastructure.cjs'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: bare,
  });
  children.push(child);
  const said = await new Promise<string>((resolve) => createInterface(child.stdout).once('line', resolve));
  return { child, said: JSON.parse(said) as Record<string, string> };
}

function serverPids(folder: string): number[] {
  const files = [join(folder, 'postgres', 'postmaster.pid'), join(folder, 'nats', 'nats.pid')];
  return files.map((file) => Number.parseInt(readFileSync(file, 'utf8'), 10));
}

async function answers(databaseUrl: string, natsUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.end();
  const { host, username, password } = new URL(natsUrl);
  await (await connect({ servers: host, user: username, pass: password })).close();
}

describe('startInfrastructure', () => {
  it('brings up both servers, tells its progress, and leaves nothing running', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const seen: InfrastructureProgress[] = [];
    const infrastructure = await startInfrastructure({
      dataFolder,
      env: bare,
      onProgress: (p) => seen.push(p),
    });
    const pids = serverPids(dataFolder);
    await answers(infrastructure.databaseUrl, infrastructure.natsUrl);
    await infrastructure.stop();
    expect(pids.map(isAlive)).toEqual([false, false]);
    expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
    for (const step of ['postgres', 'nats'] as const) {
      const states = seen.filter((progress) => progress.step === step).map(({ state }) => state);
      expect(states.slice(-4)).toEqual(['starting', 'ready', 'stopping', 'stopped']);
    }
  });

  it('uses DATABASE_URL and NATS_URL as they are, and touches no folder', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const env = { DATABASE_URL: 'postgres://db.example/puente', NATS_URL: 'nats://nats.example' };
    const infrastructure = await startInfrastructure({ dataFolder, env });
    expect(infrastructure).toMatchObject({ databaseUrl: env.DATABASE_URL, natsUrl: env.NATS_URL });
    await infrastructure.stop();
    expect(existsSync(dataFolder)).toBe(false);
  });

  it('embeds only what is not given', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const env = { ...bare, DATABASE_URL: 'postgres://db.example/puente' };
    const infrastructure = await startInfrastructure({ dataFolder, env });
    expect(infrastructure.natsUrl).toMatch(/^nats:\/\/puente:.+@127\.0\.0\.1:\d+$/);
    expect(existsSync(join(dataFolder, 'postgres'))).toBe(false);
    await infrastructure.stop();
  });

  it('ends PostgreSQL again where NATS cannot be had', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const seen: InfrastructureProgress[] = [];
    const env = { ...bare, NATS_SERVER_BIN: '/nowhere/nats-server' };
    const failed = startInfrastructure({ dataFolder, env, onProgress: (p) => seen.push(p) });
    await expect(failed).rejects.toMatchObject({ code: 'nats-server-not-found' });
    expect(seen.at(-1)).toMatchObject({ step: 'postgres', state: 'stopped' });
    expect(existsSync(join(dataFolder, 'lock'))).toBe(false);
  });
});

describe('a second start on a folder that is in use', () => {
  it('is refused with the number of the process, and disturbs nothing', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const { child, said } = await elsewhere(dataFolder);
    const inUse = { code: 'data-folder-in-use', details: { folder: dataFolder, pid: child.pid } };
    await expect(startInfrastructure({ dataFolder, env: bare })).rejects.toMatchObject(inUse);
    await answers(said['databaseUrl']!, said['natsUrl']!);
  });
});

describe('a start that is killed', () => {
  it('takes its servers with it, and the next one finds the data', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const { child } = await elsewhere(dataFolder);
    const pids = serverPids(dataFolder);
    child.kill('SIGKILL');
    await until(() => !pids.some(isAlive), { timeoutMs: 10_000 });
    const infrastructure = await startInfrastructure({ dataFolder, env: bare });
    await answers(infrastructure.databaseUrl, infrastructure.natsUrl);
    await infrastructure.stop();
  });
});

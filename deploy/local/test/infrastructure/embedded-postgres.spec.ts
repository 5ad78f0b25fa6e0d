import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '@puente/testing';
import { Client } from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../infrastructure/embedded-postgres';
import { isAlive } from '../../infrastructure/process-identity';
import { type InfrastructureProgress } from '../../infrastructure/progress';
import { removeTemporaryFolders, temporaryFolder } from './temporary-folder';

const isRoot = process.getuid?.() === 0;
const running: EmbeddedPostgres[] = [];
// Creating a cluster takes most of a second: tests that need no fresh one start this one again.
const kept = temporaryFolder();

afterEach(async () => {
  for (const server of running.splice(0)) await server.stop();
});
afterAll(removeTemporaryFolders);

async function start(folder: string, seen: InfrastructureProgress[] = []): Promise<EmbeddedPostgres> {
  const onProgress = (progress: InfrastructureProgress): void => void seen.push(progress);
  const server = await startEmbeddedPostgres({ folder, password: 'p@ss/word', durable: false, onProgress });
  running.push(server);
  return server;
}

async function run(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('the embedded PostgreSQL', () => {
  it('is created on the first start only, and keeps its data between starts', async () => {
    const folder = temporaryFolder();
    const [first, second]: InfrastructureProgress[][] = [[], []];
    const server = await start(folder, first);
    await run(server.url, 'CREATE TABLE city AS SELECT 7 AS n');
    await server.stop();
    expect(isAlive(server.pid)).toBe(false);
    const again = await start(folder, second);
    await expect(run(again.url, 'SELECT n FROM city')).resolves.toEqual([{ n: 7 }]);
    expect(first!.map(({ state }) => state)).toEqual(['creating', 'starting', 'ready']);
    expect(second!.map(({ state }) => state)).toEqual(['starting', 'ready']);
  });

  it('is PostgreSQL 18 with the extensions we may want, sorting alike everywhere', async () => {
    const { url } = await start(kept);
    await run(url, 'CREATE EXTENSION pg_trgm; CREATE EXTENSION unaccent; CREATE EXTENSION btree_gin');
    const [row] = await run(
      url,
      `SELECT current_setting('server_version_num')::int / 10000 AS v, upper('ñ') AS u`,
    );
    expect(row).toEqual({ v: 18, u: 'Ñ' });
  });

  it('listens on loopback and asks for the password', async () => {
    const { url } = await start(kept);
    const wrong = new URL(url);
    wrong.password = 'guess';
    await expect(run(wrong.href, 'SELECT 1')).rejects.toThrow('password authentication failed');
    await expect(run(url, 'SHOW listen_addresses')).resolves.toEqual([{ listen_addresses: '127.0.0.1' }]);
  });

  it('recovers after its server was killed, stale postmaster.pid and all', async () => {
    const server = await start(kept);
    await run(server.url, 'CREATE TABLE harbour AS SELECT 7 AS n');
    process.kill(server.pid, 'SIGKILL');
    await server.ended;
    expect(existsSync(join(server.dataDirectory, 'postmaster.pid'))).toBe(true);
    const again = await start(kept);
    await expect(run(again.url, 'SELECT n FROM harbour')).resolves.toEqual([{ n: 7 }]);
  });

  it('ends the server that an earlier start left on its data', async () => {
    const orphan = await start(kept);
    const seen: InfrastructureProgress[] = [];
    await start(kept, seen);
    expect(seen).toContainEqual({ step: 'postgres', state: 'stopping-orphan', data: { pid: orphan.pid } });
    await until(() => !isAlive(orphan.pid));
  });

  it('leaves alone a process that has the number in a stale postmaster.pid by now', async () => {
    const server = await start(kept);
    await server.stop();
    const stranger = `${process.pid}\n${server.dataDirectory}\n`;
    writeFileSync(join(server.dataDirectory, 'postmaster.pid'), stranger);
    const again = await start(kept);
    await expect(run(again.url, 'SELECT 1 AS one')).resolves.toEqual([{ one: 1 }]);
  });

  it('begins again where the first creation was interrupted', async () => {
    const folder = temporaryFolder();
    const half = join(folder, 'postgres.new');
    writeFileSync(half, 'half a cluster');
    await start(folder);
    expect(existsSync(half)).toBe(false);
  });

  it('runs as somebody else where the start is root’s, or as oneself', async () => {
    const server = await start(kept);
    const uid = statSync(server.dataDirectory).uid;
    if (isRoot) expect(uid).not.toBe(0);
    else expect(uid).toBe(process.getuid?.());
  });
});

(isRoot ? describe : describe.skip)('root’s data folder that nobody else can pass through', () => {
  it('keeps the cluster in a place that it remembers, and says which', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o700);
    const seen: InfrastructureProgress[] = [];
    const server = await start(folder, seen);
    const place = readFileSync(join(folder, 'postgres-location'), 'utf8');
    try {
      expect(seen).toContainEqual({ step: 'postgres', state: 'relocated', data: { folder: place } });
      await run(server.url, 'CREATE TABLE city AS SELECT 7 AS n');
      await server.stop();
      // A folder opened since does not hide the data that is there.
      chmodSync(folder, 0o711);
      const again = await start(folder);
      await expect(run(again.url, 'SELECT n FROM city')).resolves.toEqual([{ n: 7 }]);
      await again.stop();
    } finally {
      rmSync(place, { recursive: true, force: true });
    }
  });
});

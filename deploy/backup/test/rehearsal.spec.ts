import 'reflect-metadata';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { ApiClient } from '@puente/api-client';
import { rebuildReadModel, type Run } from '@puente/contracts';
import { connectNats, durableName, eventStream } from '@puente/messaging';
import { startTestBus, startTestNats, type TestNats, until } from '@puente/testing';
import { Client } from 'pg';
import { startInfrastructure } from '../../local/infrastructure/infrastructure';
import { provisionServices } from '../../local/provision-services';
import { startStack } from '../../local/start-stack';
import { removeTemporaryFolders, temporaryFolder } from '../../local/test/infrastructure/temporary-folder';
import { demoToken } from '../../operate/demo-logins';
import { busDuties, natsServices } from '../../nats/permissions';
import { restoreBackup } from '../restore-backup';
import { takeBackup } from '../take-backup';

const cleanUps: (() => Promise<void>)[] = [];
const challenges = ['water', 'noise', 'waste', 'air-quality'];

/** A whole Puente on a data folder; its NATS its own, or one that outlives it. */
async function startPuente(dataFolder: string, natsUrl = '') {
  const env = { ...process.env, DATABASE_URL: '', NATS_URL: natsUrl };
  const servers = await startInfrastructure({ dataFolder, env });
  const databaseUrls = await provisionServices(servers.databaseUrl, dataFolder);
  const stack = await startStack({
    databaseUrls,
    natsUrl: servers.natsUrls,
    port: 0,
    logLevel: 'silent',
    answerMsMax: 15_000,
    demo: 'on',
  });
  const api = new ApiClient(stack.origin, await demoToken(servers.natsUrls.operator, 'admin'));
  const query = async <Row extends object>(sql: string): Promise<Row[]> => {
    const client = new Client({ connectionString: servers.databaseUrl });
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  };
  const stop = async () => {
    await stack.stop();
    await servers.stop();
  };
  cleanUps.push(stop);
  return { servers, stack, api, query, stop };
}

type Puente = Awaited<ReturnType<typeof startPuente>>;

async function state(puente: Puente, city: string, challenge: string): Promise<void> {
  await puente.api.post(`/cities/${city}/statements`, { challenge, stance: 'need' });
}

/** Whether every durable consumer is there and has handled all that the stream holds for it. */
async function everythingIsHeard({ servers }: Puente): Promise<boolean> {
  const connection = await connectNats(servers.natsUrl, 'test');
  try {
    const { consumers } = await jetstreamManager(connection);
    const durables = natsServices.flatMap((service) =>
      busDuties[service].hears.map((owner) => durableName(service, owner)),
    );
    const infos = await Promise.all(durables.map((durable) => consumers.info(eventStream.name, durable)));
    return infos.every((info) => info.num_pending === 0 && info.num_ack_pending === 0);
  } finally {
    await connection.close();
  }
}

/** All that the owners hold and what match-scoring knows of it, once nothing is under way any more. */
async function settled(puente: Puente) {
  await until(
    async () => {
      const [left] = await puente.query<{ waiting: string; behind: string }>(
        `SELECT (SELECT count(*) FROM documents.outbox) + (SELECT count(*) FROM city_profiles.outbox)
           + (SELECT count(*) FROM expertise_catalogue.outbox)
           + (SELECT count(*) FROM documents.document WHERE status = 'received') AS waiting,
           (SELECT count(*) FROM city_profiles.city c WHERE NOT EXISTS (SELECT FROM match_scoring.party p
             WHERE p.id = c.id AND p.version = c.version)) AS behind`,
      );
      return left?.waiting === '0' && left.behind === '0' && (await everythingIsHeard(puente));
    },
    { timeoutMs: 30_000 },
  );
  return { ...(await owned(puente)), parties: await rows(puente, 'match_scoring.party') };
}

const rows = (puente: Puente, table: string) =>
  puente.query(`SELECT t::text AS row FROM ${table} t ORDER BY 1`);

/** What was acknowledged to somebody. */
async function owned(puente: Puente) {
  return {
    cities: await rows(puente, 'city_profiles.city'),
    statements: await rows(puente, 'city_profiles.statement'),
    documents: await rows(puente, 'documents.document'),
    evidence: await rows(puente, 'documents.evidence'),
    runs: await rows(puente, 'match_scoring.run'),
  };
}

/** From now on match-scoring can handle no event: somebody else holds its table. */
async function deafen({ servers }: Puente): Promise<void> {
  const client = new Client({ connectionString: servers.databaseUrl });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('BEGIN; LOCK TABLE match_scoring.party IN ACCESS EXCLUSIVE MODE');
}

/** The outboxes are empty: the stream has all that they held. */
async function everythingIsTold(puente: Puente): Promise<void> {
  await until(async () => {
    const [left] = await puente.query<{ waiting: string }>(
      'SELECT (SELECT count(*) FROM city_profiles.outbox) + (SELECT count(*) FROM documents.outbox) AS waiting',
    );
    return left?.waiting === '0';
  });
}

/** What is in the log is in the archive; a machine that is lost later loses nothing of it. */
async function archived(puente: Puente): Promise<void> {
  const [log] = await puente.query<{ piece: string }>('SELECT pg_walfile_name(pg_switch_wal()) AS piece');
  await until(
    async () => {
      const [at] = await puente.query<{ piece: string }>(
        'SELECT last_archived_wal AS piece FROM pg_stat_archiver',
      );
      return at !== undefined && at.piece >= log!.piece;
    },
    { timeoutMs: 20_000 },
  );
}

/** The machine is gone, and its disk: PostgreSQL and NATS are killed, and so is the data. */
async function lose(puente: Puente, dataFolder: string): Promise<void> {
  const [row] = await puente.query<{ place: string }>("SELECT current_setting('data_directory') AS place");
  const postmaster = Number.parseInt(readFileSync(join(row!.place, 'postmaster.pid'), 'utf8'), 10);
  process.kill(postmaster, 'SIGKILL');
  await puente.stop();
  cleanUps.pop();
  rmSync(row!.place, { recursive: true, force: true });
  rmSync(dataFolder, { recursive: true, force: true });
}

const backupOf = ({ servers: { databaseUrl, natsUrl } }: Puente, dataFolder: string, folder: string) =>
  takeBackup({ folder, dataFolder, databaseUrl, natsUrl });

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});
afterAll(removeTemporaryFolders);

describe('a Puente whose data folder is lost', () => {
  it('comes back from the backup and the log since, and handles the events that were told and not handled', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const folder = join(temporaryFolder(), 'backup');
    const puente = await startPuente(dataFolder);
    await puente.api.post('/cities', { id: 'es-madrid', country: 'ES' });
    await puente.api.post('/documents', { title: 'Noise', text: 'Madrid needs help with noise.' });
    let isTaken = false;
    const acknowledged: string[] = [];
    const load = (async () => {
      for (let index = 0; !isTaken || index < 20; index += 1) {
        const id = `kr-town-${index}`;
        await puente.api.post('/cities', { id, country: 'KR' });
        await state(puente, id, challenges[index % challenges.length]!);
        acknowledged.push(id);
      }
    })();
    const manifest = await backupOf(puente, dataFolder, folder).finally(() => (isTaken = true));
    await load;
    expect(manifest.files).toBeGreaterThan(0);
    await state(puente, 'es-madrid', 'water');
    const ask = { party: { kind: 'city', id: 'es-madrid' }, seeks: ['city'] };
    const run = await puente.api.post<Run>('/match-requests', ask);
    await settled(puente);
    await deafen(puente);
    await state(puente, 'es-madrid', 'air-quality');
    await everythingIsTold(puente);
    const before = await owned(puente);
    await archived(puente);
    await lose(puente, dataFolder);

    const restored = await restoreBackup({ folder, dataFolder, replaces: false, env: process.env });
    expect(restored.toldEvents).toBeGreaterThan(acknowledged.length);
    const again = await startPuente(dataFolder);
    const { parties, ...after } = await settled(again);
    expect(after).toEqual(before);
    const replayed = await again.api.post<{ identical: boolean }>(`/runs/${run.id}/replay`, {});
    expect(replayed.identical).toBe(true);
    const bus = await startTestBus(again.servers.natsUrl);
    await bus.client.send(rebuildReadModel, {}, { timeoutMs: 20_000 });
    await bus.stop();
    expect((await settled(again)).parties).toEqual(parties);
    await state(again, 'es-madrid', 'waste');
    await settled(again);
  }, 300_000);

  it('forgets on the stream, too, what its database lost: a change that was not in the log yet is nowhere', async () => {
    const nats: TestNats = await startTestNats();
    cleanUps.push(nats.stop);
    const dataFolder = join(temporaryFolder(), 'data');
    const folder = join(temporaryFolder(), 'backup');
    const puente = await startPuente(dataFolder, nats.url);
    await puente.api.post('/cities', { id: 'es-madrid', country: 'ES' });
    await backupOf(puente, dataFolder, folder);
    await state(puente, 'es-madrid', 'water');
    const before = await settled(puente);
    await archived(puente);
    await deafen(puente);
    await state(puente, 'es-madrid', 'noise');
    await everythingIsTold(puente);
    await lose(puente, dataFolder);

    const env = { ...process.env, NATS_URL: nats.url };
    await restoreBackup({ folder, dataFolder, replaces: false, env });
    const again = await startPuente(dataFolder, nats.url);
    expect(await settled(again)).toEqual(before);
    await state(again, 'es-madrid', 'waste');
    const { parties } = await settled(again);
    expect(JSON.stringify(parties)).toContain('waste');
    expect(JSON.stringify(parties)).not.toContain('noise');
  }, 300_000);
});

describe('a restore', () => {
  it('refuses a data folder that is in use, one that is not empty, and a folder without a backup', async () => {
    const dataFolder = join(temporaryFolder(), 'data');
    const folder = join(temporaryFolder(), 'backup');
    const puente = await startPuente(dataFolder);
    const restore = (replaces: boolean, from = folder) =>
      restoreBackup({ folder: from, dataFolder, replaces, env: process.env });
    await expect(restore(false)).rejects.toThrow('holds no finished backup');
    await expect(backupOf(puente, dataFolder, join(dataFolder, 'backup'))).rejects.toThrow(
      'inside the data folder',
    );
    await backupOf(puente, dataFolder, folder);
    await expect(restore(true)).rejects.toMatchObject({ code: 'data-folder-in-use' });
    await puente.stop();
    cleanUps.pop();
    await expect(restore(false)).rejects.toThrow('is not empty');
    const { movedTo } = await restore(true);
    expect(movedTo).toMatch(/\.replaced-/);
  }, 120_000);
});

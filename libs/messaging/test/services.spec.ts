import fs from 'node:fs';
import { errorCode } from '@puente/kernel';
import { type RunningService, runWithCorrelation } from '@puente/platform';
import { openQueries, type OpenQueries } from './fixtures/open-queries';
import {
  createTestDatabase,
  startTestBus,
  startTestNats,
  type TestBus,
  type TestDatabase,
  type TestNats,
  until,
} from '@puente/testing';
import { cityRenamed, renameCity, renamingHeard } from './fixtures/city-contracts';
import { startListening } from './fixtures/listening-service';
import { names, startRenaming } from './fixtures/renaming-service';

let database: TestDatabase;
let nats: TestNats;
let bus: TestBus;
let queries: OpenQueries;
const running: RunningService[] = [];

beforeAll(async () => {
  [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
  bus = await startTestBus(nats.url);
  queries = await openQueries(database.adminUrl);
});

afterEach(async () => {
  for (const service of running.splice(0)) await service.stop();
});

afterAll(async () => {
  await queries?.close();
  await bus?.stop();
  await nats?.stop();
  await database?.drop();
});

async function renaming(...rest: [] | ['info']): Promise<RunningService> {
  const service = await startRenaming(database.urls.city_profiles, nats.url, ...rest);
  running.push(service);
  return service;
}

async function listening(...rest: [] | ['info']): Promise<RunningService> {
  const service = await startListening(database.urls.expertise_catalogue, nats.url, ...rest);
  running.push(service);
  return service;
}

const rename = (id: string, name = 'Madrid') => bus.client.send(renameCity, { id, name });

const tellRenaming = (id: string, name: string) =>
  bus.tell(cityRenamed, { id, name, version: 1 }, { party: `city:${id}` });

const keptNameOf = async (city: string) =>
  (
    await queries.ask(`SELECT version, correlation_id FROM expertise_catalogue.name WHERE city = '${city}'`)
  )[0];

describe('services', () => {
  it('carry a change from the request to who hears of it, under one correlation id', async () => {
    await Promise.all([renaming(), listening()]);
    await runWithCorrelation({ correlationId: 'call-7' }, () => rename('es-madrid'));
    const kept = await until(() => keptNameOf('es-madrid'));
    expect(kept).toEqual({ version: 1, correlation_id: 'call-7' });
    const [told] = await until(() => {
      const events = bus.heard(renamingHeard);
      return events.length > 0 && events;
    });
    expect(told).toMatchObject({ party: 'city:es-madrid', correlationId: 'call-7' });
  });

  it('share requests between replicas, each served once', async () => {
    await Promise.all([renaming(), renaming()]);
    const before = bus.heard(cityRenamed).length;
    const replies = await Promise.all(Array.from({ length: 60 }, (_, index) => rename(`es-city-${index}`)));
    expect(new Set(replies.map(({ replica }) => replica)).size).toBe(2);
    await until(() => bus.heard(cityRenamed).length >= before + 60);
    const parties = bus
      .heard(cityRenamed)
      .slice(before)
      .map(({ party }) => party);
    expect(new Set(parties).size).toBe(60);
    expect(parties).toHaveLength(60);
  });

  it('log under their own name, though another one was started in the process since', async () => {
    const lines: string[] = [];
    const write = jest.spyOn(fs, 'writeSync').mockImplementation((_fd, text) => {
      lines.push(String(text));
      return String(text).length;
    });
    try {
      await renaming('info');
      await listening('info');
      const refused = runWithCorrelation({ correlationId: 'call-8' }, () => rename('es-madrid', names.fault));
      await expect(refused).rejects.toMatchObject({ code: errorCode.internalError });
    } finally {
      write.mockRestore();
    }
    const fault = lines.find((line) => line.includes('hunter2')) ?? '{}';
    expect(JSON.parse(fault)).toMatchObject({
      service: 'city-profiles',
      correlationId: 'call-8',
      level: 'error',
    });
  });
});

describe('a service that stops', () => {
  it('finishes the requests in hand, and tells their events', async () => {
    const service = await renaming();
    const slow = rename('es-vigo', names.slow);
    await until(() => queries.isSleeping());
    await service.stop();
    running.pop();
    expect((await slow).name).toBe(names.slow);
    expect(bus.heard(cityRenamed).filter(({ party }) => party === 'city:es-vigo')).toHaveLength(1);
    expect(await queries.ask('SELECT * FROM city_profiles.outbox')).toEqual([]);
  });

  it('finishes the event in hand, and tells what it caused', async () => {
    const service = await listening();
    await tellRenaming('es-lugo', 'Lugo');
    await until(() => keptNameOf('es-lugo'));
    await tellRenaming('es-bilbao', names.slow);
    await until(() => queries.isSleeping());
    await service.stop();
    running.pop();
    expect(await keptNameOf('es-bilbao')).toMatchObject({ version: 1 });
    expect(await queries.ask('SELECT * FROM expertise_catalogue.outbox')).toEqual([]);
    await until(() => bus.heard(renamingHeard).some(({ party }) => party === 'city:es-bilbao'));
  });

  it('leaves no connection to the database', async () => {
    const service = await renaming();
    await service.stop();
    running.pop();
    await until(async () => (await queries.connectionsOf('city-profiles')) === 0);
  });
});

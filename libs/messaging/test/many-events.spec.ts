import { jetstreamManager } from '@nats-io/jetstream';
import { seededRandom, until } from '@puente/testing';
import { EventConsumer, handledUpTo, onEvent } from '../src';
import { cityRenamed } from './fixtures/city-contracts';
import { type EventBench, eventBench, silent } from './fixtures/event-bench';

const eventCount = 300;
const ids = ['es-madrid', 'es-vigo', 'kr-seoul', 'in-delhi', 'vn-da-nang', 'au-sydney'];

let bench: EventBench;

beforeAll(async () => {
  bench = await eventBench();
  await bench.dataSource.query('CREATE TABLE held (city text PRIMARY KEY, version int)');
  await bench.dataSource.query('CREATE TABLE heard (city text, version int, PRIMARY KEY (city, version))');
});

afterAll(() => bench?.stop());

/** As services do: what is older than what is held changes nothing. Now and then it fails after it has written. */
async function replica(seed: number): Promise<EventConsumer> {
  const random = seededRandom(seed);
  const handler = onEvent(cityRenamed, async (manager, { id, version }) => {
    await manager.query('INSERT INTO heard VALUES ($1, $2)', [id, version]);
    await manager.query(
      `INSERT INTO held VALUES ($1, $2)
       ON CONFLICT (city) DO UPDATE SET version = excluded.version WHERE held.version < excluded.version`,
      [id, version],
    );
    if (random.next() < 0.03) throw new Error('now and then');
  });
  const dataSource = await bench.openDataSource();
  return new EventConsumer('match-scoring', 'city-profiles', [handler], dataSource, bench.connection, silent);
}

describe('two relays and two consumers, of which one of each goes half-way', () => {
  it('lose nothing, double nothing, and keep the order of every city', async () => {
    const relays = [bench.relay(), bench.relay(await bench.openDataSource())] as const;
    const consumers = [await replica(1), await replica(2)] as const;
    for (const worker of [...relays, ...consumers]) worker.start();
    const random = seededRandom(2017);
    const versions = new Map(ids.map((id) => [id, 0]));
    for (let told = 1; told <= eventCount; told += 1) {
      const id = random.pick(ids);
      const version = (versions.get(id) ?? 0) + 1;
      versions.set(id, version);
      await bench.rename(id, version);
      if (told === eventCount / 2) await Promise.all([relays[0].stop(), consumers[0].stop()]);
    }
    const { streams } = await jetstreamManager(bench.direct);
    const handled = () => handledUpTo(bench.direct, 'match-scoring', ['city-profiles']);
    await until(async () => (await handled()) === eventCount, { timeoutMs: 20_000 });
    await Promise.all([relays[1].stop(), consumers[1].stop()]);

    const told = await bench.told();
    for (const [id, version] of versions)
      expect(told.filter(({ payload }) => payload.id === id).map((event) => event.version)).toEqual(
        upTo(version),
      );
    const held: { city: string; version: number }[] = await bench.dataSource.query('SELECT * FROM held');
    expect(new Map(held.map(({ city, version }) => [city, version]))).toEqual(versions);
    expect(await bench.dataSource.query('SELECT count(*)::int AS heard FROM heard')).toEqual([
      { heard: eventCount },
    ]);
    expect((await streams.info('PUENTE_EVENTS')).state.messages).toBe(eventCount);
  });
});

function upTo(version: number): number[] {
  return Array.from({ length: version }, (_, index) => index + 1);
}

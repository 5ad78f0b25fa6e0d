import { until } from '@puente/testing';
import { EventConsumer, handledUpTo, lastSequence, onEvent } from '../src';
import { cityRenamed } from './fixtures/city-contracts';
import { type EventBench, eventBench, silent } from './fixtures/event-bench';
import { envelope, publishTo, renamed } from './fixtures/told-by-hand';

let bench: EventBench;

beforeAll(async () => {
  bench = await eventBench();
});

afterAll(() => bench?.stop());

const place = (...owners: string[]) => handledUpTo(bench.direct, 'match-scoring', owners);

describe('handledUpTo', () => {
  it('is where every event was handled, and not beyond one in hand', async () => {
    expect(await place('city-profiles')).toBe(0);
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const handler = onEvent(cityRenamed, async (_manager, { name }) => {
      if (name === 'held') await held;
    });
    const { dataSource, connection } = bench;
    const consumer = new EventConsumer(
      'match-scoring',
      'city-profiles',
      [handler],
      dataSource,
      connection,
      silent,
    );
    consumer.start();
    for (const name of ['a', 'b', 'held', 'c']) await publishTo(bench.direct, envelope(renamed(name)));
    await until(async () => (await place('city-profiles')) === 2);
    release();
    await until(async () => (await place('city-profiles')) === 4);
    expect(await lastSequence(bench.direct)).toBe(4);
    expect(await place('city-profiles', 'expertise-catalogue')).toBe(0);
    await consumer.stop();
  });
});

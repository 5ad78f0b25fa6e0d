import { jetstreamManager } from '@nats-io/jetstream';
import { until } from '@puente/testing';
import { connectNats, OutboxRelay } from '../src';
import { type EventBench, eventBench, recordingLogger } from './fixtures/event-bench';

let bench: EventBench;

beforeEach(async () => {
  bench = await eventBench();
});

afterEach(() => bench?.stop());

const versionsOf = async (id: string): Promise<number[]> =>
  (await bench.told()).filter(({ payload }) => payload.id === id).map(({ version }) => version);

async function outboxLength(): Promise<number> {
  const rows: { left: number }[] = await bench.dataSource.query('SELECT count(*)::int AS left FROM outbox');
  return rows[0]?.left ?? 0;
}

const emptied = () => until(async () => (await outboxLength()) === 0, { timeoutMs: 15_000 });

describe('the relay of an outbox', () => {
  it('tells what was committed at once and in order, and takes it out', async () => {
    const relay = bench.relay();
    relay.start();
    for (const version of [1, 2, 3]) await bench.rename('es-madrid', version);
    await emptied();
    expect(await versionsOf('es-madrid')).toEqual([1, 2, 3]);
    await relay.stop();
  });

  it('says nothing of what was rolled back', async () => {
    const relay = bench.relay();
    relay.start();
    await expect(
      bench.dataSource.transaction(async (manager) => {
        await manager.query(
          `INSERT INTO outbox (event_id, subject, party, version, correlation_id, payload)
             VALUES (gen_random_uuid(), 'city-profiles.v1.event.city-renamed', 'city:x', 1, 'c', '{}')`,
        );
        throw new Error('changed my mind');
      }),
    ).rejects.toThrow('changed my mind');
    await bench.rename('es-madrid', 1);
    await emptied();
    expect(await bench.told()).toHaveLength(1);
    await relay.stop();
  });

  it('tells an event once in effect though it fails between telling it and taking it out', async () => {
    await bench.dataSource.query(`
      CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE 'not now'; END $$;
      CREATE TRIGGER refuse BEFORE DELETE ON outbox EXECUTE FUNCTION refuse()`);
    for (const version of [1, 2, 3]) await bench.rename('es-madrid', version);
    const dying = bench.relay();
    dying.start();
    await until(async () => (await bench.told()).length === 3);
    await dying.stop();
    expect(await outboxLength()).toBe(3);
    await bench.dataSource.query('DROP TRIGGER refuse ON outbox');
    const next = bench.relay();
    next.start();
    await emptied();
    await next.stop();
    expect(await versionsOf('es-madrid')).toEqual([1, 2, 3]);
  });

  it('keeps the order of every party where two replicas relay and one of them goes', async () => {
    const ids = ['es-madrid', 'kr-seoul', 'in-delhi'];
    const other = await bench.openDataSource();
    const relays = [bench.relay(), bench.relay(other)] as const;
    for (const relay of relays) relay.start();
    const rounds = Array.from({ length: 40 }, (_, index) => index + 1);
    for (const version of rounds) {
      await Promise.all(ids.map((id) => bench.rename(id, version)));
      if (version === 20) await relays[0].stop();
    }
    await emptied();
    await relays[1].stop();
    for (const id of ids) expect(await versionsOf(id)).toEqual(rounds);
  });

  it('keeps events while NATS is gone, and tells them when it is back', async () => {
    const relay = bench.relay();
    relay.start();
    await bench.rename('es-madrid', 1);
    await emptied();
    await bench.link.cut();
    await bench.rename('es-madrid', 2);
    await bench.rename('es-madrid', 3);
    expect(await outboxLength()).toBe(2);
    await bench.link.mend();
    await emptied();
    expect(await versionsOf('es-madrid')).toEqual([1, 2, 3]);
    await relay.stop();
  });

  it('goes on with a stream made anew where the old one was lost', async () => {
    const manager = await jetstreamManager(bench.direct);
    const relay = bench.relay();
    relay.start();
    await manager.streams.delete('PUENTE_EVENTS');
    await bench.rename('es-madrid', 1);
    await emptied();
    expect(await versionsOf('es-madrid')).toEqual([1]);
    await relay.stop();
  });

  it('leaves no connection open where it cannot listen', async () => {
    const log = recordingLogger();
    const url = bench.database.urls.city_profiles;
    const relay = new OutboxRelay(bench.dataSource, 'no; channel', url, bench.connection, log);
    relay.start();
    await until(() => log.logged.length >= 3);
    await relay.stop();
    const left = "SELECT 1 FROM pg_stat_activity WHERE application_name = 'puente-relay-no; channel'";
    await until(async () => (await bench.dataSource.query<unknown[]>(left)).length === 0);
  });

  it('tells everything that is there when it stops', async () => {
    const relay = bench.relay();
    for (let version = 1; version <= 120; version += 1) await bench.rename('es-madrid', version);
    relay.start();
    await relay.stop();
    expect(await outboxLength()).toBe(0);
    expect(await bench.told()).toHaveLength(120);
  });

  it('stops while NATS is gone', async () => {
    const connection = await connectNats(bench.link.url, 'test-stops');
    const relay = bench.relay(bench.dataSource, connection);
    relay.start();
    await bench.link.cut();
    await bench.rename('es-madrid', 1);
    await relay.stop();
    expect(await outboxLength()).toBe(1);
    await connection.close();
  });
});

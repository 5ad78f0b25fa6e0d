import { type LoggerService } from '@nestjs/common';
import { AckPolicy, jetstreamManager } from '@nats-io/jetstream';
import { createLogger, currentCorrelationId } from '@puente/platform';
import { until } from '@puente/testing';
import { EventConsumer, type EventHandler, eventStream, onEvent } from '../src';
import { CityRenamed, cityRenamed } from './fixtures/city-contracts';
import { type EventBench, eventBench, silent } from './fixtures/event-bench';
import { envelope, publishTo, renamed } from './fixtures/told-by-hand';

let bench: EventBench;
const consumers: EventConsumer[] = [];

beforeEach(async () => {
  bench = await eventBench();
});

afterEach(async () => {
  for (const consumer of consumers.splice(0)) await consumer.stop();
  await bench?.stop();
});

const publish = (body: unknown) => publishTo(bench.direct, body);

function consumerWith(
  handler: EventHandler,
  log: LoggerService,
  connection = bench.connection,
): EventConsumer {
  const { dataSource } = bench;
  const consumer = new EventConsumer(
    'match-scoring',
    'city-profiles',
    [handler],
    dataSource,
    connection,
    log,
  );
  consumers.push(consumer);
  return consumer;
}

function consumerOf(handle: (payload: CityRenamed) => Promise<void> | void, connection = bench.connection) {
  return consumerWith(
    onEvent(cityRenamed, async (_manager, payload) => handle(payload)),
    silent,
    connection,
  );
}

interface InboxRow {
  readonly event_id: string;
  readonly refused_because: string | null;
}

const inbox = (): Promise<InboxRow[]> =>
  bench.dataSource.query('SELECT event_id, refused_because FROM inbox');

describe('a consumer of events', () => {
  it('handles an event that is delivered twice once', async () => {
    const heard: string[] = [];
    const consumer = consumerOf(({ name }) => void heard.push(name));
    consumer.start();
    const first = envelope(renamed('Madrid'));
    await publish(first);
    await publish(first);
    await publish(envelope(renamed('last')));
    await until(() => heard.includes('last'));
    expect(heard).toEqual(['Madrid', 'last']);
  });

  it('handles an event once where two replicas share the work', async () => {
    const heard: string[] = [];
    const replica = () => consumerOf(({ name }) => void heard.push(name));
    replica().start();
    replica().start();
    const names = Array.from({ length: 30 }, (_, index) => `Madrid ${index}`);
    for (const name of names) await publish(envelope(renamed(name)));
    await until(() => heard.length >= names.length);
    expect([...heard].sort()).toEqual([...names].sort());
  });

  it('passes over poison of every kind, remembers why, and goes on', async () => {
    const heard: string[] = [];
    const consumer = consumerOf(({ name }) => void heard.push(name));
    consumer.start();
    const poison = envelope({ id: 'es-madrid', name: 7, version: 1 });
    const empty = envelope(null);
    for (const body of ['{not json', 'null', { ...envelope(renamed('x')), id: 'no uuid' }, poison, empty])
      await publish(body);
    await publish(envelope(renamed('good')));
    await until(() => heard.length > 0);
    expect(heard).toEqual(['good']);
    const refused = (await inbox()).filter(({ refused_because }) => refused_because !== null);
    expect(refused.map(({ event_id }) => event_id).sort()).toEqual([poison.id, empty.id].sort());
  });

  it('leaves out fields that the contract does not name', async () => {
    const heard: CityRenamed[] = [];
    const consumer = consumerOf((payload) => void heard.push(payload));
    consumer.start();
    await publish(envelope({ ...renamed('Madrid'), mayor: 'x' }));
    await until(() => heard.length > 0);
    expect(heard[0]).toEqual(renamed('Madrid'));
    expect(heard[0]).toBeInstanceOf(CityRenamed);
  });

  it('tries again what failed, under the correlation id of the event, and keeps nothing of the failure', async () => {
    const ids: string[] = [];
    const consumer = consumerOf(() => {
      ids.push(currentCorrelationId());
      if (ids.length < 3) throw new Error('not yet');
    });
    consumer.start();
    await publish(envelope(renamed('Madrid')));
    await until(async () => (await inbox()).length === 1);
    expect(ids).toEqual(['call-1', 'call-1', 'call-1']);
  });

  it('keeps nothing of what a failing handler wrote, and says under which call it failed', async () => {
    await bench.dataSource.query('CREATE TABLE heard (name text)');
    const lines: string[] = [];
    const log = createLogger('match-scoring', 'error', { write: (line) => void lines.push(line) });
    let attempts = 0;
    const handler = onEvent(cityRenamed, async (manager, { name }) => {
      await manager.query('INSERT INTO heard VALUES ($1)', [name]);
      attempts += 1;
      if (attempts === 1) throw new Error('not yet');
    });
    consumerWith(handler, log).start();
    await publish(envelope(renamed('Madrid')));
    await until(async () => (await inbox()).length === 1);
    expect(await bench.dataSource.query('SELECT name FROM heard')).toEqual([{ name: 'Madrid' }]);
    expect(attempts).toBe(2);
    expect(JSON.parse(lines[0] ?? '{}')).toMatchObject({ msg: 'not yet', correlationId: 'call-1' });
  });

  it('takes on other settings than its durable consumer was made with', async () => {
    const { consumers } = await jetstreamManager(bench.direct);
    await consumers.add(eventStream.name, {
      durable_name: 'match-scoring-hears-city-profiles',
      filter_subject: 'city-profiles.v1.event.>',
      ack_policy: AckPolicy.Explicit,
      max_deliver: 3,
    });
    const heard: string[] = [];
    const consumer = consumerOf(({ name }) => void heard.push(name));
    consumer.start();
    await publish(envelope(renamed('Madrid')));
    await until(() => heard.length === 1);
    const { config } = await consumers.info(eventStream.name, 'match-scoring-hears-city-profiles');
    expect(config.max_deliver).toBe(-1);
  });

  it('hands back at once what it had taken ahead when it stops', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const begun: string[] = [];
    const first = consumerOf(({ name }) => {
      begun.push(name);
      return held;
    });
    first.start();
    for (const name of ['a', 'b', 'c']) await publish(envelope(renamed(name)));
    const { consumers: durables } = await jetstreamManager(bench.direct);
    await until(async () => {
      const info = await durables.info(eventStream.name, 'match-scoring-hears-city-profiles');
      return begun.length === 1 && info.num_ack_pending === 3;
    });
    // What the server sent before it answers this has arrived.
    await bench.connection.flush();
    const stopped = first.stop();
    release();
    await stopped;
    const heard: string[] = [];
    const second = consumerOf(({ name }) => void heard.push(name));
    second.start();
    await until(() => heard.length === 2, { timeoutMs: 20_000 });
    expect(heard).toEqual(['b', 'c']);
  });

  it('goes on when NATS is back', async () => {
    const heard: string[] = [];
    const consumer = consumerOf(({ name }) => void heard.push(name));
    consumer.start();
    await publish(envelope(renamed('before')));
    await until(() => heard.length === 1);
    await bench.link.cut();
    await publish(envelope(renamed('meanwhile')));
    await bench.link.mend();
    await until(() => heard.length === 2, { timeoutMs: 20_000 });
    expect(heard).toEqual(['before', 'meanwhile']);
  });
});

import { randomUUID } from 'node:crypto';
import { jetstream } from '@nats-io/jetstream';
import { type EventEnvelope } from '@puente/contracts';
import { currentCorrelationId } from '@puente/platform';
import { until } from '@puente/testing';
import { EventConsumer, EventFollower, following, lastSequence, onEvent } from '../src';
import { CityRenamed, cityRenamed } from './fixtures/city-contracts';
import { type EventBench, eventBench, silent } from './fixtures/event-bench';

let bench: EventBench;

beforeEach(async () => {
  bench = await eventBench();
});

afterEach(() => bench?.stop());

function envelope(payload: unknown, id: string = randomUUID()): EventEnvelope<unknown> {
  const { subject } = cityRenamed;
  const occurredAt = '2017-10-16T09:00:00.000Z';
  return { id, subject, party: 'city:es-madrid', version: 1, occurredAt, correlationId: 'call-1', payload };
}

const publish = (body: unknown) =>
  jetstream(bench.direct).publish(
    cityRenamed.subject,
    typeof body === 'string' ? body : JSON.stringify(body),
  );

const renamed = (name: string) => ({ id: 'es-madrid', name, version: 1 });

function consumerOf(handle: (payload: CityRenamed) => Promise<void> | void, connection = bench.connection) {
  const handler = onEvent(cityRenamed, async (_manager, payload) => handle(payload));
  return new EventConsumer('match-scoring', 'city-profiles', [handler], bench.dataSource, connection, silent);
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
    await consumer.stop();
  });

  it('handles an event once where two replicas share the work', async () => {
    const heard: string[] = [];
    const consumers = [
      consumerOf(({ name }) => void heard.push(name)),
      consumerOf(({ name }) => void heard.push(name)),
    ];
    for (const consumer of consumers) consumer.start();
    const names = Array.from({ length: 30 }, (_, index) => `Madrid ${index}`);
    for (const name of names) await publish(envelope(renamed(name)));
    await until(() => heard.length >= names.length);
    for (const consumer of consumers) await consumer.stop();
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
    await consumer.stop();
  });

  it('leaves out fields that the contract does not name', async () => {
    const heard: CityRenamed[] = [];
    const consumer = consumerOf((payload) => void heard.push(payload));
    consumer.start();
    await publish(envelope({ ...renamed('Madrid'), mayor: 'x' }));
    await until(() => heard.length > 0);
    expect(heard[0]).toEqual(renamed('Madrid'));
    expect(heard[0]).toBeInstanceOf(CityRenamed);
    await consumer.stop();
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
    await consumer.stop();
  });

  it('hands back at once what it had taken ahead when it stops', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = consumerOf(() => held);
    first.start();
    for (const name of ['a', 'b', 'c']) await publish(envelope(renamed(name)));
    const manager = await until(async () => {
      const info = await (
        await jetstream(bench.direct).consumers.get('PUENTE_EVENTS', 'match-scoring-hears-city-profiles')
      ).info();
      return info.num_ack_pending === 3;
    });
    expect(manager).toBe(true);
    const stopped = first.stop();
    release();
    await stopped;
    const heard: string[] = [];
    const second = consumerOf(({ name }) => void heard.push(name));
    second.start();
    await until(() => heard.length === 2, { timeoutMs: 5_000 });
    expect(heard).toEqual(['b', 'c']);
    await second.stop();
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
    await until(() => heard.length === 2, { timeoutMs: 10_000 });
    expect(heard).toEqual(['before', 'meanwhile']);
    await consumer.stop();
  });
});

describe('a follower of events', () => {
  const followerOf = (heard: string[]) =>
    new EventFollower(
      bench.connection,
      [following(cityRenamed, ({ name }) => void heard.push(name))],
      silent,
    );

  it('applies every event after its snapshot in order, and says where it is', async () => {
    await publish(envelope(renamed('in the snapshot')));
    const heard: string[] = [];
    const follower = followerOf(heard);
    await follower.start(await lastSequence(bench.direct));
    for (const name of ['a', 'b']) await publish(envelope(renamed(name)));
    await follower.caughtUpWith(3);
    expect(heard).toEqual(['a', 'b']);
    expect(follower.position).toBe(3);
    await follower.stop();
  });

  it('passes over poison, and goes on when NATS is back', async () => {
    const heard: string[] = [];
    const follower = followerOf(heard);
    await follower.start(0);
    for (const body of ['{not json', envelope(null), envelope(renamed('before'))]) await publish(body);
    await follower.caughtUpWith(3);
    await bench.link.cut();
    await publish(envelope(renamed('meanwhile')));
    await bench.link.mend();
    await until(() => heard.length === 2, { timeoutMs: 10_000 });
    expect(heard).toEqual(['before', 'meanwhile']);
    await follower.stop();
  });
});

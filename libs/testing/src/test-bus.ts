import { randomUUID } from 'node:crypto';
import { DeliverPolicy, jetstream } from '@nats-io/jetstream';
import { type EventContract, type EventEnvelope } from '@puente/contracts';
import { connectNats, ensureEventStream, eventStream, RequestClient } from '@puente/messaging';
import { noTracing } from '@puente/platform';

/** Of an event that a test tells in its owner's place. */
interface Told {
  /** Kind and id: `city:es-madrid`. */
  readonly party: string;
  readonly version?: number;
  /** The same id again is the same event, delivered again. */
  readonly id?: string;
}

export interface TestBus {
  readonly natsUrl: string;
  /** Asks services as the gateway does. */
  readonly client: RequestClient;
  /** Tells an event as its owner would; gives its place on the stream. */
  readonly tell: <Payload extends object>(
    contract: EventContract<Payload>,
    payload: Payload,
    told: Told,
  ) => Promise<number>;
  /** Every event of a contract on the stream so far, in order. */
  readonly heard: <Payload extends object>(contract: EventContract<Payload>) => EventEnvelope<Payload>[];
  readonly stop: () => Promise<void>;
}

/** A test asks what a service answers, not how fast: other tests may keep the machine busy. */
const patienceMs = 15_000;

/** The test's own connection to the services' bus: it asks, it tells, and it hears everything. */
export async function startTestBus(natsUrl: string): Promise<TestBus> {
  const connection = await connectNats(natsUrl, 'test');
  await ensureEventStream(connection);
  const stream = jetstream(connection);
  const everything: EventEnvelope<unknown>[] = [];
  const consumer = await stream.consumers.get(eventStream.name, { deliver_policy: DeliverPolicy.All });
  const messages = await consumer.consume();
  const listening = (async () => {
    for await (const message of messages) everything.push(message.json<EventEnvelope<unknown>>());
  })();
  return {
    natsUrl,
    client: new RequestClient(connection, noTracing, patienceMs),
    tell: async ({ subject }, payload, { party, version = 1, id = randomUUID() }) => {
      const occurredAt = new Date().toISOString();
      const correlationId = randomUUID();
      const envelope = { id, subject, party, version, occurredAt, correlationId, payload };
      // Without a message id: the stream would drop what a test means to deliver again.
      return (await stream.publish(subject, JSON.stringify(envelope))).seq;
    },
    heard: <Payload extends object>({ subject }: EventContract<Payload>) =>
      everything.filter((event) => event.subject === subject) as EventEnvelope<Payload>[],
    stop: async () => {
      messages.stop();
      await listening;
      await connection.close();
    },
  };
}

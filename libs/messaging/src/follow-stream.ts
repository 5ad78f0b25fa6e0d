import { randomInt } from 'node:crypto';
import {
  AckPolicy,
  type ConsumerConfig,
  type ConsumerMessages,
  DeliverPolicy,
  jetstream,
  JetStreamApiError,
  type JetStreamManager,
  jetstreamManager,
} from '@nats-io/jetstream';
import { createInbox, type NatsConnection, nanos } from '@nats-io/transport-node';
import { connectedAs, inboxPrefix } from './connect-nats';
import { eventStream } from './event-stream';

/** Two of these in silence, and the consumer is taken for lost. */
const heartbeatMs = 1_000;
/** How long the server keeps a consumer that nobody listens to. */
const forgetAfterMs = 5_000;
const askTimeoutMs = 2_000;
const namesMax = 32;
/** Of the server, where a name has a consumer with other settings: it cannot be changed, is in use, is there already. */
const taken: ReadonlySet<number> = new Set([10012, 10013, 10148]);

/**
 * The names that a service's followers take, one each. A name of one's own invention cannot be permitted without
 * permitting every other, and a consumer without a name lets its maker change any that has one.
 */
export function followerNames(service: string): string[] {
  return Array.from({ length: namesMax }, (_, index) => `${service}-follows-${index}`);
}

/**
 * Every event from a place on the stream, pushed in order at the reader's pace; the first is the consumer's delivery 1.
 * Ends where the server falls silent.
 * @throws JetStreamApiError where every name is taken, or there is no stream
 */
export async function followStream(
  connection: NatsConnection,
  fromSequence: number,
): Promise<ConsumerMessages> {
  const service = connectedAs(connection).name;
  const manager = await jetstreamManager(connection, { timeout: askTimeoutMs });
  const deliverTo = createInbox(inboxPrefix(service));
  const pace = { deliver_subject: deliverTo, idle_heartbeat: heartbeatOfOne(), flow_control: true };
  const consumer = await jetstream(connection).consumers.getBoundPushConsumer(pace);
  const messages = await consumer.consume();
  void stopInSilence(messages);
  try {
    await addUnderFreeName(manager, followerNames(service), {
      ...pace,
      filter_subject: eventStream.subjects[0],
      ack_policy: AckPolicy.None,
      deliver_policy: DeliverPolicy.StartSequence,
      opt_start_seq: fromSequence,
      max_deliver: 1,
      mem_storage: true,
      num_replicas: 1,
      inactive_threshold: nanos(forgetAfterMs),
    });
  } catch (error) {
    messages.stop();
    throw error;
  }
  return messages;
}

/**
 * Nanoseconds, of no other consumer: the one setting that servers let nobody change afterwards. With equal settings a
 * server before 2.11 would hand on one that was left a moment ago, which has told its events already and tells no more.
 */
function heartbeatOfOne(): number {
  return nanos(heartbeatMs) + randomInt(nanos(1));
}

/** The names from a random one on, as others take theirs at the same time. */
async function addUnderFreeName(
  { consumers }: JetStreamManager,
  names: readonly string[],
  config: Partial<ConsumerConfig>,
): Promise<void> {
  const first = randomInt(names.length);
  for (const [tried, name] of [...names.slice(first), ...names.slice(0, first)].entries()) {
    try {
      await consumers.add(eventStream.name, { ...config, name });
      return;
    } catch (error) {
      const isTaken = error instanceof JetStreamApiError && taken.has(error.code);
      if (!isTaken || tried === names.length - 1) throw error;
    }
  }
}

async function stopInSilence(messages: ConsumerMessages): Promise<void> {
  for await (const { type } of messages.status())
    if (type === 'heartbeats_missed' || type === 'consumer_deleted') messages.stop();
}

import { randomInt } from 'node:crypto';
import {
  AckPolicy,
  type ConsumerMessages,
  DeliverPolicy,
  jetstream,
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

/**
 * The names that a service's followers take, one each. A name of one's own invention cannot be permitted without
 * permitting every other, and a consumer without a name lets its maker change any that has one.
 */
export function followerNames(service: string): string[] {
  return Array.from({ length: namesMax }, (_, index) => `${service}-follows-${index}`);
}

/**
 * Every event from a place on the stream, pushed in order at the reader's pace; the first is the consumer's delivery 1.
 * Ends where the server falls silent. A name that another follower has is refused: the next attempt takes another.
 */
export async function followStream(
  connection: NatsConnection,
  fromSequence: number,
): Promise<ConsumerMessages> {
  const service = connectedAs(connection).name;
  const name = followerNames(service)[randomInt(namesMax)] ?? '';
  const manager = await jetstreamManager(connection, { timeout: askTimeoutMs });
  const deliverTo = createInbox(inboxPrefix(service));
  const pace = { deliver_subject: deliverTo, idle_heartbeat: nanos(heartbeatMs), flow_control: true };
  const consumer = await jetstream(connection).consumers.getBoundPushConsumer(pace);
  const messages = await consumer.consume();
  void stopInSilence(messages);
  try {
    await manager.consumers.add(eventStream.name, {
      ...pace,
      name,
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

async function stopInSilence(messages: ConsumerMessages): Promise<void> {
  for await (const { type } of messages.status())
    if (type === 'heartbeats_missed' || type === 'consumer_deleted') messages.stop();
}

import { type ConsumerAPI, type ConsumerConfig, JetStreamApiError } from '@nats-io/jetstream';
import { eventStream } from './event-stream';

type Durable = Partial<ConsumerConfig> & { readonly durable_name: string };

/** What servers answer where a consumer of that name has other settings; older ones had a word for the name only. */
const otherSettings = [10148, 10105, 10013];

/**
 * Creates the durable consumer, or gives the one there is our settings: a new release may have others. Where it stands
 * on the stream stays as it is. Harmless where several replicas do so at once.
 */
export async function ensureConsumer(
  consumers: Pick<ConsumerAPI, 'add' | 'update'>,
  durable: Durable,
): Promise<void> {
  try {
    await consumers.add(eventStream.name, durable);
  } catch (error) {
    if (!(error instanceof JetStreamApiError) || !otherSettings.includes(error.code)) throw error;
    await consumers.update(eventStream.name, durable.durable_name, durable);
  }
}

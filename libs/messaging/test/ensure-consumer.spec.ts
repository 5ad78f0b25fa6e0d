import {
  AckPolicy,
  type ConsumerConfig,
  type ConsumerInfo,
  DeliverPolicy,
  JetStreamApiError,
  jetstreamManager,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import { startTestNats, type TestNats } from '@puente/testing';
import { connectNats, ensureEventStream, eventStream } from '../src';
import { ensureConsumer } from '../src/ensure-consumer';

const durable = {
  durable_name: 'match-scoring-hears-city-profiles',
  filter_subject: 'city-profiles.v1.event.>',
  ack_policy: AckPolicy.Explicit,
  deliver_policy: DeliverPolicy.All,
  ack_wait: nanos(15_000),
  max_deliver: -1,
};

describe('ensureConsumer', () => {
  let nats: TestNats;

  beforeAll(async () => {
    nats = await startTestNats();
  });

  afterAll(() => nats?.stop());

  it('creates the consumer, finds it, and gives it other settings without a move', async () => {
    const connection = await connectNats(nats.url, 'test');
    await ensureEventStream(connection);
    const { consumers } = await jetstreamManager(connection);
    await ensureConsumer(consumers, durable);
    await ensureConsumer(consumers, durable);
    const other = {
      ...durable,
      ack_wait: nanos(20_000),
      filter_subject: 'city-profiles.v1.event.city-renamed',
    };
    await ensureConsumer(consumers, other);
    const { config } = await consumers.info(eventStream.name, durable.durable_name);
    expect(config).toMatchObject({ ack_wait: nanos(20_000), filter_subject: other.filter_subject });
    await connection.close();
  });

  it('updates where a server refuses to create what is there with other settings, as newer ones do', async () => {
    const updated: Partial<ConsumerConfig>[] = [];
    await ensureConsumer(
      {
        add: () => Promise.reject(apiError(10148, 'consumer already exists')),
        update: (_stream, _name, config) => {
          updated.push(config);
          return Promise.resolve({} as ConsumerInfo);
        },
      },
      durable,
    );
    expect(updated).toEqual([durable]);
  });

  it('fails where the server says anything else', async () => {
    const refused = ensureConsumer(
      {
        add: () => Promise.reject(apiError(10059, 'stream not found')),
        update: () => Promise.reject(new Error('was not to be asked')),
      },
      durable,
    );
    await expect(refused).rejects.toThrow('stream not found');
  });

  function apiError(code: number, description: string): JetStreamApiError {
    return new JetStreamApiError({ code: 400, err_code: code, description });
  }
});

import 'reflect-metadata';
import { AckPolicy, DeliverPolicy, jetstreamManager } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { connectNats, durableName, ensureEventStream, eventStream, followerNames } from '@puente/messaging';
import { startTestNats, type TestNats, until } from '@puente/testing';
import { busDuties, type NatsService, natsServices } from '../permissions';

let nats: TestNats;
const opened: NatsConnection[] = [];

beforeAll(async () => {
  nats = await startTestNats();
  await ensureEventStream(await open('test', nats.url));
});

afterAll(async () => {
  for (const connection of opened) await connection.close();
  await nats?.stop();
});

async function open(name: string, url: string): Promise<NatsConnection> {
  const connection = await connectNats(url, name);
  opened.push(connection);
  return connection;
}

/** A connection as this service, and the subjects that the server has refused it. */
async function signIn(service: NatsService) {
  const connection = await open(service, nats.urls[service]);
  const refused: string[] = [];
  void (async () => {
    for await (const status of connection.status())
      if (status.type === 'error') refused.push(status.error.message);
  })();
  const isRefused = async (subject: string) => {
    await until(() => refused.some((message) => message.includes(`"${subject}"`)));
    return true;
  };
  return { connection, refused, isRefused };
}

const othersOf = (service: NatsService) => natsServices.filter((one) => one !== service);

describe.each(natsServices)('on the bus, %s', (service) => {
  const { asks, answers, tells } = busDuties[service];

  it('is refused to tell events in the name of others', async () => {
    const { connection, isRefused } = await signIn(service);
    for (const other of [...othersOf(service), 'anybody']) {
      const subject = `${other}.v1.event.something-happened`;
      connection.publish(subject);
      expect(await isRefused(subject)).toBe(true);
    }
  });

  it('is refused requests that it never sends', async () => {
    const { connection, isRefused } = await signIn(service);
    for (const other of othersOf(service)) {
      const subject = `${other}.v1.read-model.drop`;
      connection.publish(subject);
      expect(await isRefused(subject)).toBe(true);
    }
  });

  it('is refused to listen to the requests, the events and the answers of others', async () => {
    const { connection, isRefused } = await signIn(service);
    for (const other of othersOf(service))
      for (const subject of [`${other}.v1.>`, `${other}.v1.event.>`, `_INBOX_${other}.>`]) {
        connection.subscribe(subject, { callback: () => undefined });
        expect(await isRefused(subject)).toBe(true);
      }
    for (const subject of ['>', '_INBOX.>', '$JS.EVENT.>']) {
      connection.subscribe(subject, { callback: () => undefined });
      expect(await isRefused(subject)).toBe(true);
    }
  });

  it('is refused to delete, empty or change the stream and what others hear by', async () => {
    const { connection, isRefused } = await signIn(service);
    const durables = othersOf(service).flatMap((other) =>
      busDuties[other].hears.map((owner) => durableName(other, owner)),
    );
    const forbidden = [
      ...['DELETE', 'PURGE', 'UPDATE', 'MSG.GET', 'MSG.DELETE'].map((act) => `STREAM.${act}`),
    ].map((act) => `$JS.API.${act}.${eventStream.name}`);
    for (const durable of durables)
      for (const act of ['DELETE', 'MSG.NEXT', 'INFO', 'CREATE'])
        forbidden.push(`$JS.API.CONSUMER.${act}.${eventStream.name}.${durable}`);
    for (const subject of forbidden) connection.publish(subject);
    for (const subject of forbidden) expect(await isRefused(subject)).toBe(true);
  });

  it('is let do what it is there for', async () => {
    const { connection, refused } = await signIn(service);
    for (const { subject } of asks) connection.publish(subject);
    if (tells) connection.publish(`${service}.v1.event.something-happened`);
    if (answers)
      connection.subscribe(`${service}.v1.thing.do`, { queue: service, callback: () => undefined });
    connection.subscribe(`_INBOX_${service}.x`, { callback: () => undefined });
    await connection.flush();
    await connection.flush();
    expect(refused).toEqual([]);
  });
});

describe('a follower', () => {
  it('is refused a consumer without a name, by which any other could be changed', async () => {
    const { connection, isRefused } = await signIn('match-scoring');
    const subject = `$JS.API.CONSUMER.CREATE.${eventStream.name}`;
    connection.publish(subject);
    expect(await isRefused(subject)).toBe(true);
  });

  it('cannot put the settings of one consumer under the name of another', async () => {
    const admin = await jetstreamManager(await open('test', nats.url));
    const durable = durableName('city-profiles', 'documents');
    const filter = 'documents.v1.event.>';
    await admin.consumers.add(eventStream.name, {
      ...{ durable_name: durable, filter_subject: filter, ack_policy: AckPolicy.Explicit },
      deliver_policy: DeliverPolicy.All,
    });
    const { connection } = await signIn('match-scoring');
    const own = followerNames('match-scoring')[0];
    for (const name of [{ name: durable }, { durable_name: durable }]) {
      const config = { ...name, filter_subject: eventStream.subjects[0], ack_policy: AckPolicy.Explicit };
      await connection.request(
        `$JS.API.CONSUMER.CREATE.${eventStream.name}.${own}.${eventStream.subjects[0]}`,
        JSON.stringify({ stream_name: eventStream.name, config }),
      );
    }
    const { config } = await admin.consumers.info(eventStream.name, durable);
    expect(config.filter_subject).toBe(filter);
  });
});

describe('an answer', () => {
  it('goes to who asked, and the answering service may write to no inbox of its choice', async () => {
    const asking = (await signIn('gateway')).connection;
    const { connection: answering, isRefused } = await signIn('documents');
    answering.subscribe('documents.v1.document.list', {
      queue: 'documents',
      callback: (_, message) => void message.respond('here'),
    });
    await answering.flush();
    const answer = await asking.request('documents.v1.document.list', '', { timeout: 2_000 });
    expect(answer.string()).toBe('here');
    answering.publish('_INBOX_gateway.made-up');
    expect(await isRefused('_INBOX_gateway.made-up')).toBe(true);
  });
});

import { type Msg, type NatsConnection } from '@nats-io/transport-node';
import { startTestNats, type TestNats } from '@puente/testing';
import { connectNats, ensureEventStream, lastSequence } from '../src';

let nats: TestNats;
let first: NatsConnection;
let second: NatsConnection;

beforeEach(async () => {
  nats = await startTestNats();
  first = await connectNats(nats.url, 'test');
  second = await connectNats(nats.url, 'test');
});

afterEach(async () => {
  jest.restoreAllMocks();
  await first?.close();
  await second?.close();
  await nats?.stop();
});

describe('the stream of events', () => {
  it('is there for everybody who ensures it in the same moment', async () => {
    await Promise.all([first, second, first, second].map(ensureEventStream));
    expect(await lastSequence(second)).toBe(0);
  });

  it('is found by who was refused because another was adding it', async () => {
    refuseToAdd(second, () => ensureEventStream(first));
    await ensureEventStream(second);
    expect(await lastSequence(second)).toBe(0);
  });

  it('is missed, and the refusal told, where nobody added it', async () => {
    refuseToAdd(second, () => Promise.resolve());
    await expect(ensureEventStream(second)).rejects.toThrow('subjects overlap with an existing stream');
  });
});

/** Answers as a server does, now and then, of two that add a stream at once; `meanwhile` happens before. */
function refuseToAdd(connection: NatsConnection, meanwhile: () => Promise<void>): void {
  const request = connection.request.bind(connection);
  const error = { code: 400, err_code: 10065, description: 'subjects overlap with an existing stream' };
  jest.spyOn(connection, 'request').mockImplementation(async (subject, payload, options) => {
    if (!subject.startsWith('$JS.API.STREAM.CREATE')) return request(subject, payload, options);
    await meanwhile();
    const data = new TextEncoder().encode(JSON.stringify({ error }));
    return { subject, data, json: () => ({ error }) } as unknown as Msg;
  });
}

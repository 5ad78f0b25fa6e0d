import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { DomainError, errorCode } from '@puente/kernel';
import { type NewNotifications } from '@puente/contracts';
import { NotificationStreams } from '../../src/streams/notification-streams';

const pace = { everyMs: 1, silentMsMax: 5 };
const credentials = { accessToken: 'one' };

describe('a stream of notifications', () => {
  const actor = { personId: randomUUID(), memberships: [] };
  let answer: () => NewNotifications;
  let streams: NotificationStreams;
  beforeEach(() => {
    answer = () => ({ items: [], latest: 7 });
    const client = { send: async () => answer() as never };
    const identities = { identify: async () => ({ actor }) as never };
    streams = new NotificationStreams(client, identities, pace);
  });
  const begin = async (listening = new AbortController()) => {
    const events = await streams.begin(credentials, 7, listening);
    return { listening, next: async () => (await events[Symbol.asyncIterator]().next()).value as unknown };
  };

  it('says when to try again, and shows that it lives while there is nothing to say', async () => {
    const { next, listening } = await begin();
    expect([await next(), await next()]).toEqual(['retry: 3000\n\n', ':\n\n']);
    listening.abort();
    expect(await next()).toBeUndefined();
  });

  it('waits for a service that is away', async () => {
    const { next, listening } = await begin();
    answer = () => {
      throw new DomainError(errorCode.serviceUnavailable);
    };
    expect([await next(), await next()]).toEqual(['retry: 3000\n\n', ':\n\n']);
    listening.abort();
  });

  it('ends with the session', async () => {
    const { next } = await begin();
    answer = () => {
      throw new DomainError(errorCode.signInRequired);
    };
    expect([await next(), await next()]).toEqual(['retry: 3000\n\n', undefined]);
  });

  it('is open ten times a person at most, also when all begin at once', async () => {
    const begun = await Promise.allSettled(Array.from({ length: 12 }, () => begin()));
    expect(begun.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    for (const one of begun) if (one.status === 'fulfilled') one.value.listening.abort();
    await expect(begin()).resolves.toBeDefined();
  });

  it('ends when the server does, and none begins any more', async () => {
    const { listening } = await begin();
    streams.onModuleDestroy();
    const late = await begin();
    expect([listening.signal.aborted, late.listening.signal.aborted]).toEqual([true, true]);
  });
});

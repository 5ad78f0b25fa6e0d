import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { type NotificationFacts, partnershipsActionRecorded } from '@puente/contracts';
import { startTestBus, type TestBus, until } from '@puente/testing';
import { type Door, startDoor } from './start-door';

interface Listener {
  readonly status: number;
  readonly type: string;
  readonly events: readonly { readonly id: string; readonly notification: NotificationFacts }[];
  /** When the server ended it. */
  readonly ended: Promise<void>;
  leave(): void;
}

describe('the stream of notifications', () => {
  let door: Door;
  let bus: TestBus;
  let token: string;
  let personId: string;
  let isStopped = false;
  const listeners: Listener[] = [];
  beforeAll(async () => {
    door = await startDoor();
    bus = await startTestBus(door.nats.url);
    token = await door.tokenOf('officer:es-madrid');
    personId = (await door.knock('GET', '/me', undefined, bearer(token))).json<{ id: string }>().id;
  });
  afterEach(() => {
    for (const one of listeners.splice(0)) one.leave();
  });
  afterAll(async () => {
    if (isStopped) return;
    await bus?.stop();
    await door?.stop();
  });

  const bearer = (secret: string) => ({ authorization: `Bearer ${secret}` });
  const tell = async (): Promise<string> => {
    const id = randomUUID();
    const action = {
      ...{ action: 'proposal-accepted', personId: null, subject: { kind: 'proposal', id }, parties: [] },
      ...{ from: 'proposed', to: 'accepted', reason: null, tellsOrganisations: [], tellsPeople: [personId] },
      occurredAt: new Date().toISOString(),
    };
    await bus.tell(partnershipsActionRecorded, action, { party: `proposal:${id}` });
    return id;
  };
  const listen = async (headers: Record<string, string> = {}, secret = token): Promise<Listener> => {
    const gone = new AbortController();
    const response = await fetch(`${door.origin}/api/v1/notifications/stream`, {
      headers: { ...bearer(secret), ...headers },
      signal: gone.signal,
    });
    const events: { id: string; notification: NotificationFacts }[] = [];
    const listener: Listener = {
      ...{ status: response.status, type: response.headers.get('content-type') ?? '', events },
      ended: read(response, (event) => events.push(event)),
      leave: () => gone.abort(),
    };
    listeners.push(listener);
    return listener;
  };
  const read = async (
    { body }: Response,
    take: (event: { id: string; notification: NotificationFacts }) => void,
  ): Promise<void> => {
    let text = '';
    try {
      for await (const chunk of body ?? []) {
        text += Buffer.from(chunk as Uint8Array).toString('utf8');
        const blocks = text.split('\n\n');
        text = blocks.pop() ?? '';
        for (const block of blocks) {
          const [, id = '', data] = /^id: (.*)\nevent: notification\ndata: (.*)$/.exec(block) ?? [];
          if (data !== undefined) take({ id, notification: JSON.parse(data) as NotificationFacts });
        }
      }
    } catch {
      // The test left, or the server was gone.
    }
  };
  const subjectsOf = ({ events }: Listener) => events.map(({ notification }) => notification.subject.id);
  const hears = (listener: Listener, ...ids: string[]) =>
    until(() => ids.every((id) => subjectsOf(listener).includes(id)), { timeoutMs: 15_000 });

  it('brings what one is told from now on', async () => {
    const before = await tell();
    await until(async () =>
      (await door.knock('GET', '/notifications', undefined, bearer(token))).text.includes(before),
    );
    const listener = await listen();
    expect([listener.status, listener.type]).toEqual([200, expect.stringMatching(/^text\/event-stream/)]);
    const told = await tell();
    await hears(listener, told);
    expect(subjectsOf(listener)).toEqual([told]);
  }, 30_000);

  it('goes on where it was cut off, and misses nothing', async () => {
    const first = await listen();
    await hears(first, await tell());
    first.leave();
    await first.ended;
    const missed = [await tell(), await tell()];
    const second = await listen({ 'last-event-id': first.events.at(-1)?.id ?? '' });
    await hears(second, ...missed);
    expect(subjectsOf(second).toSorted()).toEqual(missed.toSorted());
  }, 30_000);

  it('is for who is signed in, and says so before it begins', async () => {
    const answer = await door.knockAsNobody('GET', '/notifications/stream');
    expect([answer.status, answer.json<{ code: string }>().code]).toEqual([401, 'sign-in-required']);
  });

  it('ends with the token that it was begun with', async () => {
    const other = await door.tokenOf('founder:rio-claro');
    const listener = await listen({}, other);
    const { items } = (await door.knock('GET', '/tokens', undefined, bearer(other))).json<{
      items: { id: string }[];
    }>();
    for (const { id } of items) await door.knock('DELETE', `/tokens/${id}`, undefined, bearer(other));
    await listener.ended;
  }, 30_000);

  it('is not held by one person too often', async () => {
    await until(async () => (await listen()).status === 429, { timeoutMs: 15_000 });
    expect(listeners.slice(0, 10).map(({ status }) => status)).toEqual(Array(10).fill(200));
  });

  it('ends when the door closes', async () => {
    await until(async () => (await listen()).status === 200, { timeoutMs: 15_000 });
    const open = listeners.filter(({ status }) => status === 200);
    await bus.stop();
    await door.stop();
    isStopped = true;
    await Promise.all(open.map(({ ended }) => ended));
  }, 60_000);
});

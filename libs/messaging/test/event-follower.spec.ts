import { jetstreamManager } from '@nats-io/jetstream';
import { startTestNats, type TestNats, until } from '@puente/testing';
import { connectNats, ensureEventStream, EventFollower, eventStream, following, lastSequence } from '../src';
import { cityRenamed } from './fixtures/city-contracts';
import { type EventBench, eventBench, recordingLogger } from './fixtures/event-bench';
import { envelope, publishTo, renamed } from './fixtures/told-by-hand';

let bench: EventBench;
let follower: EventFollower;
let heard: string[];
const log = recordingLogger();

beforeEach(async () => {
  bench = await eventBench();
  heard = [];
  follower = followerOf((name) => heard.push(name));
});

afterEach(async () => {
  await follower?.stop();
  await bench?.stop();
});

function followerOf(apply: (name: string) => void): EventFollower {
  return new EventFollower(bench.connection, [following(cityRenamed, ({ name }) => apply(name))], log);
}

async function tell(...names: string[]): Promise<void> {
  for (const name of names) await publishTo(bench.direct, envelope(renamed(name)));
}

describe('a follower of events', () => {
  it('applies every event after its snapshot in order, and says where it is', async () => {
    await tell('in the snapshot');
    await follower.start(await lastSequence(bench.direct));
    expect(follower.position).toBe(1);
    await tell('a', 'b');
    await follower.caughtUpWith(3);
    expect(heard).toEqual(['a', 'b']);
    expect(follower.position).toBe(3);
  });

  it('passes over poison, and goes on when NATS is back', async () => {
    await follower.start(0);
    for (const body of ['{not json', envelope(null), envelope(renamed('before'))])
      await publishTo(bench.direct, body);
    await follower.caughtUpWith(3);
    await bench.link.cut();
    await tell('meanwhile');
    await bench.link.mend();
    await until(() => heard.length === 2, { timeoutMs: 20_000 });
    expect(heard).toEqual(['before', 'meanwhile']);
  });

  it('goes on behind an event that cannot be applied, and says so', async () => {
    const failing = followerOf((name) => {
      if (name === 'bad') throw new Error('no column for it');
      heard.push(name);
    });
    await failing.start(0);
    await tell('a', 'bad', 'b');
    await failing.caughtUpWith(3);
    expect(heard).toEqual(['a', 'b']);
    expect(log.logged.join()).toContain('no column for it');
    await failing.stop();
  });

  it('hears everything, though others began at the same place a moment before', async () => {
    await tell('a', 'b');
    for (let begun = 0; begun < 20; begun += 1) {
      const another = followerOf((name) => heard.push(name));
      await another.start(0);
      await another.caughtUpWith(2);
      await another.stop();
      expect(heard.splice(0)).toEqual(['a', 'b']);
    }
  });

  it('lets nobody wait for ever: who waits when it stops is told', async () => {
    await follower.start(0);
    const waiting = follower.caughtUpWith(9);
    await Promise.all([expect(waiting).rejects.toThrow('no longer following'), follower.stop()]);
    await expect(follower.caughtUpWith(9)).rejects.toThrow('no longer following');
  });

  it('follows a stream that was made anew under it from its beginning', async () => {
    await tell('old 1', 'old 2');
    await follower.start(2);
    const { streams } = await jetstreamManager(bench.direct);
    // Out of the way: a stream that another adds while it is being deleted loses its files to the deletion.
    await bench.link.cut();
    await streams.delete(eventStream.name);
    await ensureEventStream(bench.direct);
    await tell('new 1', 'new 2', 'new 3');
    await bench.link.mend();
    await until(() => heard.length >= 3, { timeoutMs: 10_000 });
    expect(heard).toEqual(['new 1', 'new 2', 'new 3']);
    expect(follower.position).toBe(3);
  });

  it('follows a shorter stream than its snapshot knew from its beginning', async () => {
    await tell('new 1');
    await follower.start(40);
    await follower.caughtUpWith(1);
    expect(heard).toEqual(['new 1']);
  });
});

describe('a follower of events, its NATS lost with all it held', () => {
  let other: TestNats;

  beforeEach(async () => {
    other = await startTestNats();
  });

  afterEach(() => other?.stop());

  it('follows the stream of the one that took its place, though it grew past the old position', async () => {
    await tell('old 1');
    await follower.start(0);
    await follower.caughtUpWith(1);
    await bench.link.cut();
    const successor = await connectNats(other.url, 'test');
    await ensureEventStream(successor);
    for (const name of ['new 1', 'new 2']) await publishTo(successor, envelope(renamed(name)));
    bench.link.leadTo(other.url);
    await bench.link.mend();
    await until(() => heard.length >= 3, { timeoutMs: 10_000 });
    expect(heard).toEqual(['old 1', 'new 1', 'new 2']);
    await successor.close();
  });
});

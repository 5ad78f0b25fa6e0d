import { Socket } from 'node:net';
import { startTestNats, type TestNats } from '@puente/testing';
import { connectNats } from '../src';
import { type BreakableLink, breakableLink } from './fixtures/breakable-link';

let nats: TestNats;
let link: BreakableLink;

beforeEach(async () => {
  nats = await startTestNats();
  link = await breakableLink(nats.url);
});

afterEach(async () => {
  jest.restoreAllMocks();
  await link?.close();
  await nats?.stop();
});

describe('a connection to NATS', () => {
  it('closes without a word though its server went as it wrote', async () => {
    const connection = await connectNats(link.url, 'test');
    const closed = new Promise<void>((resolve, reject) => {
      whenItEnds(Number(new URL(link.url).port), () => {
        connection.publish('test.v1.event.told', 'into the ended socket');
        queueMicrotask(() => void connection.close().then(resolve, reject));
      });
    });
    await link.cut();
    await closed;
    expect(connection.isClosed()).toBe(true);
  });
});

/** Acts in the very moment in which the socket to that port ends, before it is closed. */
function whenItEnds(port: number, act: () => void): void {
  const end = Reflect.get(Socket.prototype, 'end');
  jest.spyOn(Socket.prototype, 'end').mockImplementation(function (this: Socket) {
    Reflect.apply(end, this, []);
    if (this.remotePort === port) act();
    return this;
  });
}

import { Socket } from 'node:net';
import { startTestNats } from '@puente/testing';
import { closeNats, connectNats } from '../src';
import { breakableLink } from './fixtures/breakable-link';

describe('a connection to NATS', () => {
  it('closes without a word though its server went as it wrote', async () => {
    const nats = await startTestNats();
    const link = await breakableLink(nats.url);
    const connection = await connectNats(link.url, 'test');
    const closed = new Promise<void>((resolve, reject) => {
      whenItEnds(Number(new URL(link.url).port), () => {
        connection.publish('test.v1.event.told', 'into the ended socket');
        queueMicrotask(() => void closeNats(connection).then(resolve, reject));
      });
    });
    await link.cut();
    await closed;
    expect(connection.isClosed()).toBe(true);
    jest.restoreAllMocks();
    await nats.stop();
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

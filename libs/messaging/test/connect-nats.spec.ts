import { Socket } from 'node:net';
import { startTestNats } from '@puente/testing';
import { closeNats, connectNats } from '../src';
import { breakableLink } from './fixtures/breakable-link';

describe('a connection to NATS', () => {
  it('closes without a word though its server went as it wrote', async () => {
    const nats = await startTestNats();
    const link = await breakableLink(nats.url);
    const connection = await connectNats(link.url, 'test');
    const linkPort = Number(new URL(link.url).port);
    const endSocket = Socket.prototype.end;
    const closed = new Promise<void>((resolve, reject) => {
      jest.spyOn(Socket.prototype, 'end').mockImplementation(function (this: Socket) {
        const isOfClient = this.remotePort === linkPort;
        endSocket.call(this);
        if (!isOfClient) return this;
        connection.publish('test.v1.event.told', 'into the ended socket');
        queueMicrotask(() => closeNats(connection).then(resolve, reject));
        return this;
      });
    });
    await link.cut();
    await closed;
    expect(connection.isClosed()).toBe(true);
    jest.restoreAllMocks();
    await nats.stop();
  });
});

import { jetstreamManager } from '@nats-io/jetstream';
import { connectNats } from '@puente/messaging';
import { startTestNats } from '../src';

describe('startTestNats', () => {
  it('gives each caller a server of its own with an empty JetStream', async () => {
    const [one, other] = await Promise.all([startTestNats(), startTestNats()]);
    try {
      expect(one.url).not.toBe(other.url);
      const connection = await connectNats(one.url, 'test');
      const account = await (await jetstreamManager(connection)).getAccountInfo();
      expect(account.streams).toBe(0);
      await connection.close();
    } finally {
      await Promise.all([one.stop(), other.stop()]);
    }
  });

  it('cleans up after a server that was killed', async () => {
    const nats = await startTestNats();
    await nats.kill();
    await nats.stop();
    await expect(connectNats(nats.url, 'test')).rejects.toThrow();
  });
});

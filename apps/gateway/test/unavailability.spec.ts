import { createTestDatabase, startTestNats, until } from '@puente/testing';
import { startStack, type Stack } from '../../../deploy/local/start-stack';
import { type Problem } from './start-door';
import { type Wire, wireTo } from './wire';

describe('a bus that is gone', () => {
  let stack: Stack;
  let wire: Wire;
  const cleanUp: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    wire = await wireTo(nats.url);
    stack = await startStack({ databaseUrls: database.urls, natsUrl: wire.url, port: 0, logLevel: 'silent' });
    cleanUp.push(
      () => stack.stop(),
      () => wire.remove(),
      nats.stop,
      database.drop,
    );
  });

  afterAll(async () => {
    for (const step of cleanUp) await step();
  });

  const cities = () => fetch(`${stack.origin}/api/v1/cities`);

  it('is 503 within three seconds, says when to come back, and is back without a restart', async () => {
    expect((await cities()).status).toBe(200);
    wire.cut();
    const begun = performance.now();
    const answers = await Promise.all([cities(), fetch(`${stack.origin}/health/ready`)]);
    expect(performance.now() - begun).toBeLessThan(3_000);
    for (const answer of answers) {
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '2']);
      expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
      expect(((await answer.json()) as Problem).code).toBe('service-unavailable');
    }
    expect((await fetch(`${stack.origin}/health/live`)).status).toBe(200);
    expect((await fetch(`${stack.origin}/api/v1/challenges`)).status).toBe(200);
    wire.mend();
    await until(async () => (await cities()).status === 200, { timeoutMs: 15_000, intervalMs: 100 });
  });
});

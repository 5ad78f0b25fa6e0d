import { createTestDatabase, startTestNats, until } from '@puente/testing';
import { startStack, type Stack } from '../../../deploy/local/start-stack';
import { demoToken } from '../../../deploy/operate/demo-logins';
import { type Problem } from './start-door';
import { type Wire, wireTo } from './wire';

const city = 'es-madrid';
const withinMs = 3_000;

describe('a server that is gone', () => {
  let stack: Stack;
  let authorization: string;
  let nats: Wire;
  let postgres: Wire;
  const cleanUp: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const [database, server] = await Promise.all([createTestDatabase(), startTestNats()]);
    nats = await wireTo(server.url);
    postgres = await wireTo(database.adminUrl);
    const databaseUrls = Object.fromEntries(
      Object.entries(database.urls).map(([service, url]) => [service, through(postgres, url)]),
    ) as typeof database.urls;
    const natsUrls = Object.fromEntries(
      Object.entries(server.urls).map(([service, url]) => [service, through(nats, url)]),
    ) as typeof server.urls;
    stack = await startStack({ databaseUrls, natsUrl: natsUrls, port: 0, logLevel: 'silent', demo: 'on' });
    authorization = `Bearer ${await demoToken(server.urls.operator, 'admin')}`;
    cleanUp.push(
      () => stack.stop(),
      () => nats.remove(),
      () => postgres.remove(),
      server.stop,
      database.drop,
    );
    expect((await send('POST', '/cities', { id: city, country: 'ES' })).status).toBe(201);
    await until(async () => (await ask()).status === 201);
  });

  afterAll(async () => {
    for (const step of cleanUp) await step();
  });

  const through = (wire: Wire, url: string) => {
    const wired = new URL(url);
    wired.port = new URL(wire.url).port;
    return wired.href;
  };
  const send = (method: string, path: string, body?: object) =>
    fetch(`${stack.origin}/api/v1${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { authorization, ...(body && { 'content-type': 'application/json' }) },
    });
  const ask = () => send('POST', '/match-requests', { party: { kind: 'city', id: city }, seeks: ['city'] });
  /** A read and a write of every service, and the question whether all stand. */
  const everything = () => [
    send('GET', '/cities'),
    send('POST', `/cities/${city}/statements`, { challenge: 'noise', stance: 'need' }),
    send('GET', '/documents'),
    send('POST', '/documents', { title: 'Noise', text: 'Madrid needs help with noise.' }),
    send('GET', '/start-ups'),
    send('POST', '/start-ups', { id: 'quiet', name: 'Quiet', country: 'ES' }),
    ask(),
    send('GET', '/runs/00000000-0000-4000-8000-000000000000'),
    fetch(`${stack.origin}/health/ready`),
  ];

  it.each([
    ['NATS', 'refuses connections', () => nats.cut(), () => nats],
    ['NATS', 'is silent', () => nats.hold(), () => nats],
    ['PostgreSQL', 'refuses connections', () => postgres.cut(), () => postgres],
    ['PostgreSQL', 'is silent', () => postgres.hold(), () => postgres],
  ])(
    '%s that %s is 503 within three seconds, with Retry-After, and back without a restart',
    async (...given) => {
      const [, , take, wire] = given;
      // The door knows who asks for a moment longer: so each service is asked, and not accounts alone.
      expect((await send('GET', '/challenges')).status).toBe(200);
      take();
      try {
        const answers = everything().map(async (asked) => {
          const begun = performance.now();
          return { answer: await asked, ms: performance.now() - begun };
        });
        for (const { answer, ms } of await Promise.all(answers)) {
          const problem = (await answer.json()) as Problem;
          expect([answer.url, problem.code, answer.status]).toEqual([
            answer.url,
            expect.stringMatching(/^(service-unavailable|deadline-exceeded)$/),
            503,
          ]);
          expect(answer.headers.get('retry-after')).toBe('2');
          expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
          expect(ms).toBeLessThan(withinMs);
        }
        expect((await fetch(`${stack.origin}/health/live`)).status).toBe(200);
        expect((await send('GET', '/openapi.json')).status).toBe(200);
        await until(async () => (await send('GET', '/challenges')).status === 503);
      } finally {
        wire().mend();
      }
      await until(async () => (await fetch(`${stack.origin}/health/ready`)).status === 200, {
        timeoutMs: 20_000,
        intervalMs: 100,
      });
      await until(async () => (await Promise.all(everything())).every(({ status }) => status < 500), {
        timeoutMs: 20_000,
        intervalMs: 100,
      });
    },
    60_000,
  );
});

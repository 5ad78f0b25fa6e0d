import { type RunningService } from '@puente/platform';
import {
  createTestDatabase,
  scrape,
  startTestBus,
  startTestNats,
  type TestBus,
  until,
} from '@puente/testing';
import { type BreakableLink, breakableLink } from './fixtures/breakable-link';
import { cityRenamed, renameCity } from './fixtures/city-contracts';
import { startListening } from './fixtures/listening-service';
import { openQueries, type OpenQueries } from './fixtures/open-queries';
import { names, startRenaming } from './fixtures/renaming-service';

interface Ready {
  readonly status: string | number;
  readonly details: Record<string, { status: string }>;
}

describe('operations of a service', () => {
  let bus: TestBus;
  let toNats: BreakableLink;
  let toPostgres: BreakableLink;
  let queries: OpenQueries;
  let renaming: RunningService;
  let listening: RunningService;
  const cleanUp: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    cleanUp.push(database.drop, nats.stop);
    toNats = await breakableLink(nats.url);
    toPostgres = await breakableLink(database.urls.city_profiles);
    queries = await openQueries(database.adminUrl);
    bus = await startTestBus(nats.url);
    cleanUp.push(
      () => toNats.close(),
      () => toPostgres.close(),
      queries.close,
      bus.stop,
    );
    const anyPort = { operationsPort: 0 };
    renaming = await startRenaming(toPostgres.url, toNats.url, 'silent', anyPort);
    listening = await startListening(database.urls.expertise_catalogue, nats.url, 'silent', {
      ...anyPort,
      readyLagMax: 2,
    });
    cleanUp.push(
      () => renaming.stop(),
      () => listening.stop(),
    );
  }, 60_000);

  afterAll(async () => {
    for (const step of cleanUp.toReversed()) await step();
  });

  const ask = (service: RunningService, path: string) => fetch(`${service.operationsOrigin}${path}`);
  const ready = async (service: RunningService) => {
    const response = await ask(service, '/health/ready');
    return { http: response.status, ...((await response.json()) as Ready) };
  };
  const becomes = (service: RunningService, http: number) =>
    until(
      async () => {
        const answer = await ready(service);
        return answer.http === http && answer;
      },
      { timeoutMs: 20_000, intervalMs: 50 },
    );
  const downOf = ({ details }: Ready) =>
    Object.keys(details).filter((key) => details[key]?.status === 'down');
  const rename = (id: string, name = 'Madrid') => bus.client.send(renameCity, { id, name });
  const tell = (id: string, name: string) =>
    bus.tell(cityRenamed, { id, name, version: 1 }, { party: `city:${id}` });

  const waiting = 'puente_outbox_waiting{service="city-profiles"}';
  const everythingIsTold = () =>
    until(async () => (await scrape(renaming.operationsOrigin ?? '')).get(waiting) === 0);

  it('say that it is ready, and what that rests on', async () => {
    const answer = await becomes(listening, 200);
    expect(answer).toMatchObject({
      status: 'ok',
      details: {
        service: { phase: 'serving' },
        outbox: { waiting: 0, oldestSecondsMax: 300 },
        'stream-lag': { events: { 'expertise-catalogue-hears-city-profiles': 0 }, eventsMax: 2 },
      },
    });
    expect(Object.keys(answer.details)).toEqual(['service', 'database', 'nats', 'outbox', 'stream-lag']);
  });

  it.each([
    ['the database', () => toPostgres, ['database', 'outbox'], 'database'],
    ['NATS', () => toNats, ['nats'], 'nats'],
  ] as const)(
    'say what is missing where %s is gone or silent, and need no restart',
    async (_, link, down, dependency) => {
      const up = `puente_dependency_up{dependency="${dependency}",service="city-profiles"}`;
      for (const fail of [() => link().cut(), async () => link().freeze()]) {
        await becomes(renaming, 200);
        await fail();
        const refusal = await becomes(renaming, 503);
        expect(downOf(refusal)).toEqual(down);
        expect((await scrape(renaming.operationsOrigin ?? '')).get(up)).toBe(0);
        expect((await ask(renaming, '/health/live')).status).toBe(200);
        // What was frozen lost what was sent meanwhile: connections begin anew.
        await link().cut();
        await link().mend();
        await becomes(renaming, 200);
        expect((await scrape(renaming.operationsOrigin ?? '')).get(up)).toBe(1);
      }
    },
    90_000,
  );

  it('answer a probe that is not ready as a problem', async () => {
    await toNats.cut();
    await becomes(renaming, 503);
    const response = await ask(renaming, '/health/ready');
    await toNats.mend();
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    expect(response.headers.get('retry-after')).toBe('2');
    expect(await response.json()).toMatchObject({ status: 503, code: 'service-unavailable' });
    await becomes(renaming, 200);
  }, 30_000);

  it('count requests by subject and outcome, and time them', async () => {
    const origin = renaming.operationsOrigin ?? '';
    const series = (name: string, outcome: string) =>
      `${name}{operation="city-profiles.v1.city.rename",outcome="${outcome}",service="city-profiles"}`;
    const before = await scrape(origin);
    await rename('es-madrid');
    await rename('es-vigo');
    await expect(rename('es-vigo', names.unknown)).rejects.toThrow();
    const after = await until(async () => {
      const now = await scrape(origin);
      return now.has(series('puente_requests_total', 'city-not-found')) && now;
    });
    const grown = (key: string) => (after.get(key) ?? 0) - (before.get(key) ?? 0);
    expect(grown(series('puente_requests_total', 'ok'))).toBe(2);
    expect(grown(series('puente_requests_total', 'city-not-found'))).toBe(1);
    expect(grown(series('puente_request_duration_seconds_count', 'ok'))).toBe(2);
    expect(after.get('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  });

  it('show how far a consumer that is held up is behind, are unready beyond the limit, and come back', async () => {
    const origin = listening.operationsOrigin ?? '';
    const consumer = 'consumer="expertise-catalogue-hears-city-profiles"';
    const lag = `puente_consumer_lag{${consumer},service="expertise-catalogue"}`;
    const handled = `puente_events_handled_total{${consumer},outcome="handled",service="expertise-catalogue"}`;
    await everythingIsTold();
    await until(async () => (await scrape(origin)).get(lag) === 0);
    const before = (await scrape(origin)).get(handled) ?? 0;
    const letGo = await queries.hold('LOCK TABLE expertise_catalogue.name IN ACCESS EXCLUSIVE MODE');
    for (const city of ['es-lugo', 'es-bilbao', 'es-soria']) await tell(city, city);
    await until(async () => (await scrape(origin)).get(lag) === 3);
    expect(downOf(await becomes(listening, 503))).toEqual(['stream-lag']);
    await letGo();
    await until(async () => (await scrape(origin)).get(lag) === 0);
    expect((await scrape(origin)).get(handled)).toBe(before + 3);
    await becomes(listening, 200);
  });

  it('show what the outbox holds, and for how long', async () => {
    const origin = renaming.operationsOrigin ?? '';
    const oldest = 'puente_outbox_oldest_seconds{service="city-profiles"}';
    await everythingIsTold();
    // As the service's own transaction would leave it, were the relay held up.
    const letGo = await queries.hold(
      "SELECT pg_advisory_xact_lock(hashtextextended('relay city_profiles', 0))",
    );
    await rename('es-jaca');
    const held = await until(async () => {
      const now = await scrape(origin);
      return now.get(waiting) === 1 && (now.get(oldest) ?? 0) > 0 && now;
    });
    expect(held.get(oldest)).toBeLessThan(60);
    await letGo();
    await everythingIsTold();
    expect((await scrape(origin)).get(oldest)).toBe(0);
  });

  it('leave out what cannot be seen, rather than say zero', async () => {
    await toPostgres.cut();
    const origin = renaming.operationsOrigin ?? '';
    const names = [...(await scrape(origin)).keys()];
    await toPostgres.mend();
    expect(names.filter((name) => name.startsWith('puente_outbox'))).toEqual([]);
    await becomes(renaming, 200);
  }, 30_000);
});

describe('operations of a service that ends', () => {
  it('say that it stops while it finishes what is in hand, and that it lives', async () => {
    const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    const bus = await startTestBus(nats.url);
    const queries = await openQueries(database.adminUrl);
    const service = await startRenaming(database.urls.city_profiles, nats.url, 'silent', {
      operationsPort: 0,
    });
    const slow = bus.client.send(renameCity, { id: 'es-madrid', name: names.slow });
    await until(() => queries.isSleeping());
    const stopped = service.stop();
    const response = await fetch(`${service.operationsOrigin}/health/ready`);
    expect(response.status).toBe(503);
    expect(((await response.json()) as Ready).details['service']).toMatchObject({ phase: 'stopping' });
    expect((await fetch(`${service.operationsOrigin}/health/live`)).status).toBe(200);
    expect(await slow).toMatchObject({ name: names.slow });
    await stopped;
    await expect(fetch(`${service.operationsOrigin}/health/live`)).rejects.toThrow();
    for (const step of [queries.close, bus.stop, nats.stop, database.drop]) await step();
  });
});

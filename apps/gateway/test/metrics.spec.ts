import { scrape } from '@puente/testing';
import { type Door, startDoor } from './start-door';

describe('what the gateway measures', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door?.stop());

  const count = (operation: string, outcome: string) =>
    `puente_requests_total{operation="${operation}",outcome="${outcome}",service="gateway"}`;

  it('is counted by route and error code, never by address', async () => {
    await door.knock('GET', '/cities?limit=3');
    await door.knock('GET', '/cities/es-nowhere');
    await door.knock('GET', '/cities/es-elsewhere');
    await door.knock('POST', '/cities', '{', { 'content-type': 'application/json' });
    await door.knock('GET', '/secret-place-1');
    await door.knock('GET', '/secret-place-2');
    const series = await scrape(door.origin);
    expect(series.get(count('GET /api/v1/cities', 'ok'))).toBe(1);
    expect(series.get(count('GET /api/v1/cities/:id', 'city-not-found'))).toBe(2);
    expect(series.get(count('POST /api/v1/cities', 'body-not-json'))).toBe(1);
    expect(series.get(count('GET unmatched', 'not-found'))).toBe(2);
    expect([...series.keys()].filter((name) => /nowhere|secret|limit=/.test(name))).toEqual([]);
    const timed =
      'puente_request_duration_seconds_count{operation="GET /api/v1/cities",outcome="ok",service="gateway"}';
    expect(series.get(timed)).toBe(1);
  });

  it('tells whether the bus is there, and goes on telling when it is not', async () => {
    const up = 'puente_dependency_up{dependency="nats",service="gateway"}';
    expect((await scrape(door.origin)).get(up)).toBe(1);
    expect((await door.knock('GET', '//health/ready')).json()).toMatchObject({ status: 'up', nats: 'up' });
    await door.nats.kill();
    expect((await scrape(door.origin)).get(up)).toBe(0);
    expect((await door.knock('GET', '//health/ready')).json()).toMatchObject({ status: 503, nats: 'down' });
    expect((await door.knock('GET', '//health/live')).status).toBe(200);
  });
});

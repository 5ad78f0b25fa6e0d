import 'reflect-metadata';
import { getCity, listCities, registerCity } from '@puente/contracts';
import { type DomainError } from '@puente/kernel';
import { healthCheck } from '@puente/messaging';
import { anAdmin, type Scrape, type TestBus, until } from '@puente/testing';
import { Client } from 'pg';
import { holdTable } from './hold-table';
import { type OneProcess, openProcesses, type Processes, sumOf } from './open-processes';

describe('a service that is told to stop', () => {
  let processes: Processes;
  const send: TestBus['client']['send'] = (...asked) => processes.stage.bus.client.send(...asked);

  beforeAll(async () => {
    processes = await openProcesses();
  });
  afterAll(() => processes?.end());

  const hold = (schema: 'city_profiles' | 'match_scoring', table: string) =>
    holdTable(processes.stage.database.urls[schema], `${schema}.${table}`);

  it('answers what it has begun, leaves what is new to the other replica, and ends with 0', async () => {
    const first = await processes.start('city_profiles');
    await send(registerCity, { actor: anAdmin, id: 'es-madrid', country: 'ES', name: 'Madrid' });
    const held = await hold('city_profiles', 'city');
    const asked = send(getCity, { id: 'es-madrid' }, { timeoutMs: 15_000 });
    await until(async () => (await held.waiting()) === 1);
    const second = await processes.start('city_profiles');
    const before = await healthChecksOf(second);
    first.signal('SIGTERM');
    await until(async () => !(await fetch(`${first.origin}/health/ready`)).ok);
    for (let at = 0; at < 20; at += 1) await send(healthCheck('city-profiles'), {});
    expect((await healthChecksOf(second)) - before).toBe(20);
    expect(first.hasEnded()).toBe(false);
    await held.letGo();
    await expect(asked).resolves.toMatchObject({ id: 'es-madrid' });
    expect(await first.ended()).toBe(0);
    second.signal('SIGTERM');
    expect(await second.ended()).toBe(0);
  }, 60_000);

  it('loses no request of many, whichever replica stops', async () => {
    let replicas = [await processes.start('city_profiles'), await processes.start('city_profiles')];
    let isOver = false;
    let answered = 0;
    const failures: unknown[] = [];
    // Less than a pool of connections serves at once: nobody waits in the queue of a slow disk, which is refused in time.
    const asking = Array.from({ length: 8 }, async (_, worker) => {
      const cityId = `kr-load-${worker}`;
      for (let at = 0; !isOver; at += 1) {
        const asked =
          at % 10 === 0
            ? send(registerCity, { actor: anAdmin, id: `${cityId}-${at}`, country: 'KR', name: 'New' })
            : send(listCities, { limit: 1 });
        await asked.then(
          () => (answered += 1),
          ({ code, details }: DomainError) => failures.push({ code, details }),
        );
      }
    });
    for (let round = 0; round < 4; round += 1) {
      const enough = answered + 300;
      await until(() => answered >= enough, { timeoutMs: 20_000 });
      const [leaving, staying] = replicas as [OneProcess, OneProcess];
      leaving.signal('SIGTERM');
      expect(await leaving.ended()).toBe(0);
      replicas = [staying, await processes.start('city_profiles')];
    }
    isOver = true;
    await Promise.all(asking);
    expect(failures).toEqual([]);
    for (const replica of replicas) replica.signal('SIGTERM');
    expect(await Promise.all(replicas.map((replica) => replica.ended()))).toEqual([0, 0]);
  }, 120_000);

  it('finishes the event in hand, so that the other replica need not handle it again', async () => {
    const owner = await processes.start('city_profiles');
    const first = await processes.start('match_scoring');
    await until(async () => lagOf(await first.metrics()) === 0, { timeoutMs: 20_000 });
    const held = await hold('match_scoring', 'party');
    await send(registerCity, { actor: anAdmin, id: 'es-sevilla', country: 'ES', name: 'Sevilla' });
    await until(async () => (await held.waiting()) === 1);
    first.signal('SIGTERM');
    await until(async () => !(await fetch(`${first.origin}/health/ready`)).ok);
    expect(first.hasEnded()).toBe(false);
    await held.letGo();
    expect(await first.ended()).toBe(0);
    expect(await versionOf('es-sevilla')).toBe(1);
    const second = await processes.start('match_scoring');
    await send(registerCity, { actor: anAdmin, id: 'es-vigo', country: 'ES', name: 'Vigo' });
    await until(async () => sumOf(await second.metrics(), handled, 'outcome="handled"') > 0);
    expect(sumOf(await second.metrics(), handled, 'outcome="repeated"')).toBe(0);
    for (const one of [owner, second]) one.signal('SIGTERM');
    expect(await Promise.all([owner.ended(), second.ended()])).toEqual([0, 0]);
  }, 60_000);

  const handled = 'puente_events_handled_total';
  const healthChecksOf = async (one: OneProcess) =>
    sumOf(
      await one.metrics(),
      'puente_requests_total',
      `operation="${healthCheck('city-profiles').subject}"`,
    );
  const lagOf = (metrics: Scrape) =>
    metrics.get('puente_consumer_lag{consumer="match-scoring-hears-city-profiles",service="match-scoring"}');
  const versionOf = async (id: string): Promise<number> => {
    const client = new Client({ connectionString: processes.stage.database.urls.match_scoring });
    await client.connect();
    const { rows } = await client.query<{ version: number }>('SELECT version FROM party WHERE id = $1', [id]);
    await client.end();
    return rows[0]?.version ?? 0;
  };
});

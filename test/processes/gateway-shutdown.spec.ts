import 'reflect-metadata';
import { registerCity } from '@puente/contracts';
import { anAdmin, until } from '@puente/testing';
import { demoToken } from '../../deploy/operate/demo-logins';
import { holdTable } from './hold-table';
import { type OneProcess, openProcesses, type Processes } from './open-processes';

describe('a gateway that is told to stop', () => {
  let processes: Processes;
  let authorization: string;
  beforeAll(async () => {
    processes = await openProcesses();
    await Promise.all([processes.start('city_profiles'), processes.start('accounts')]);
    authorization = `Bearer ${await demoToken(processes.stage.natsUrls.operator, 'admin')}`;
    await processes.stage.bus.client.send(registerCity, {
      actor: anAdmin,
      id: 'es-madrid',
      country: 'ES',
      name: 'Madrid',
    });
  });
  afterAll(() => processes?.end());

  const isClosed = async ({ origin }: OneProcess) => {
    const failed = await fetch(`${origin}/health/live`).then(
      () => null,
      (error: Error) => error,
    );
    return (failed?.cause as { code?: string } | undefined)?.code === 'ECONNREFUSED';
  };

  it('answers a request that waits for a service, opens to nobody new, and ends with 0', async () => {
    const gateway = await processes.start('gateway');
    const held = await holdTable(processes.stage.database.urls.city_profiles, 'city_profiles.city');
    const asked = fetch(`${gateway.origin}/api/v1/cities/es-madrid`, { headers: { authorization } });
    await until(async () => (await held.waiting()) === 1);
    gateway.signal('SIGTERM');
    await until(() => isClosed(gateway));
    await held.letGo();
    const answer = await asked;
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ id: 'es-madrid' });
    expect(await gateway.ended()).toBe(0);
  }, 30_000);
});

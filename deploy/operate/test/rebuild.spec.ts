import 'reflect-metadata';
import { join } from 'node:path';
import { registerCity } from '@puente/contracts';
import { anAdmin, openStage, type TestStage } from '@puente/testing';
import { removeTemporaryFolders, temporaryFolder } from '../../local/test/infrastructure/temporary-folder';
import { leaveConnections } from '../../local/running';
import { services } from '../../local/services';
import { type NatsUrls } from '../../nats/users';
import { runCommand } from './run-command';

/** What `npm run rebuild` runs. */
const rebuild = (env: NodeJS.ProcessEnv) => runCommand('deploy/operate/rebuild', [], env);

describe('npm run rebuild', () => {
  let stage: TestStage;
  let urls: NatsUrls;

  beforeAll(async () => {
    stage = await openStage();
    urls = stage.natsUrls;
  });
  afterAll(async () => {
    await stage?.end();
    removeTemporaryFolders();
  });

  it('says that nothing runs, and how to name what does', async () => {
    const { code, said } = await rebuild({ PUENTE_DATA: join(temporaryFolder(), 'data') });
    expect(code).toBe(1);
    expect(said).toMatch(/^No Puente runs on .*npm start.*NATS_URL/);
  });

  it('says why it cannot reach NATS, without the password', async () => {
    const { code, said } = await rebuild({ NATS_URL: 'nats://operator:hunter2@127.0.0.1:1' });
    expect(code).toBe(1);
    expect(said).toMatch(/^The read model could not be rebuilt: .*refused/i);
    expect(said).not.toContain('hunter2');
  });

  it('says that nobody answers, and which owner, with nothing changed', async () => {
    const env = { NATS_URL_OPERATOR: urls.operator };
    expect(await rebuild(env)).toEqual({
      code: 1,
      said: 'No match-scoring answers: is it running? The read model stays as it was.\n',
    });
    await stage.start(services.match_scoring, 'match_scoring');
    expect(await rebuild(env)).toEqual({
      code: 1,
      said: 'city-profiles does not answer, and the rebuild needs all that it has. The read model stays as it was.\n',
    });
  }, 60_000);

  it('counts what it rebuilt, on the servers of the Puente that runs on the data folder', async () => {
    await stage.start(services.city_profiles, 'city_profiles');
    await stage.start(services.expertise_catalogue, 'expertise_catalogue');
    await stage.start(services.partnerships, 'partnerships');
    for (const id of ['es-madrid', 'kr-seoul'])
      await stage.bus.client.send(registerCity, {
        actor: anAdmin,
        id,
        country: id.slice(0, 2).toUpperCase(),
        name: id,
      });
    const folder = temporaryFolder();
    leaveConnections(folder, {
      databaseUrl: stage.database.adminUrl,
      natsUrl: stage.bus.natsUrl,
      natsUrls: urls,
    });
    const { code, said } = await rebuild({ PUENTE_DATA: folder });
    expect(said).toMatch(/^The read model is rebuilt: 2 cities and 0 start-ups, in \d+\.\d s\./);
    expect(code).toBe(0);
  }, 60_000);
});

import 'reflect-metadata';
import { identifyActor } from '@puente/contracts';
import { openStage, type TestStage } from '@puente/testing';
import { join } from 'node:path';
import { removeTemporaryFolders, temporaryFolder } from '../../local/test/infrastructure/temporary-folder';
import { services } from '../../local/services';
import { runCommand } from './run-command';

/** What `npm run token` runs. */
const token = (as: string, env: NodeJS.ProcessEnv) => runCommand('deploy/operate/token', ['--as', as], env);

describe('npm run token', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(async () => {
    await stage?.end();
    removeTemporaryFolders();
  });

  it('says that nothing runs, and how to name what does', async () => {
    const { code, said } = await token('admin', { PUENTE_DATA: join(temporaryFolder(), 'data') });
    expect(code).toBe(1);
    expect(said).toMatch(/^No Puente runs on .*npm start.*NATS_URL/);
  });

  it('prints a token of whom it names, and nothing else', async () => {
    const env = { NATS_URL_OPERATOR: stage.natsUrls.operator };
    expect((await token('admin', env)).said).toMatch(/^accounts does not answer/);
    await stage.start((config) => services.accounts({ ...config, demo: 'on' }), 'accounts');
    const { code, said } = await token('officer:es-madrid', env);
    expect(code).toBe(0);
    const { actor } = await stage.bus.client.send(identifyActor, { accessToken: said.trim() });
    expect(actor.memberships).toEqual([{ kind: 'city', id: 'es-madrid' }]);
    expect(await token('mayor', env)).toEqual({
      code: 1,
      said: '--as must be admin, admin-2, officer:CITY or founder:START-UP, such as officer:es-madrid.\n',
    });
  }, 60_000);

  it('gives none of what is no demo', async () => {
    const production = await openStage();
    try {
      await production.start(services.accounts, 'accounts');
      const { code, said } = await token('admin', { NATS_URL_OPERATOR: production.natsUrls.operator });
      expect(code).toBe(1);
      expect(said).toMatch(/^What runs is no demo/);
    } finally {
      await production.end();
    }
  }, 60_000);
});

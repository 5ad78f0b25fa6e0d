import 'reflect-metadata';
import { join } from 'node:path';
import { registerCity } from '@puente/contracts';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { Client } from 'pg';
import { removeTemporaryFolders, temporaryFolder } from '../../local/test/infrastructure/temporary-folder';
import { services } from '../../local/services';
import { runCommand } from './run-command';

/** What `npm run audit` runs. */
const audit = (env: NodeJS.ProcessEnv, ...args: string[]) =>
  runCommand('deploy/operate/verify-audit', args, env);

describe('npm run audit', () => {
  let stage: TestStage;
  let keeper: Client;
  let env: NodeJS.ProcessEnv;
  beforeAll(async () => {
    stage = await openStage();
    env = { NATS_URL_OPERATOR: stage.natsUrls.operator };
    keeper = new Client({ connectionString: stage.database.adminUrl });
    await keeper.connect();
  });
  afterAll(async () => {
    await keeper?.end();
    await stage?.end();
    removeTemporaryFolders();
  });

  it('says that nothing runs, and that nobody answers', async () => {
    const nothing = await audit({ PUENTE_DATA: join(temporaryFolder(), 'data') });
    expect([nothing.code, nothing.said]).toEqual([1, expect.stringMatching(/^No Puente runs on .*NATS_URL/)]);
    const silent = await audit(env);
    expect([silent.code, silent.said]).toEqual([1, expect.stringMatching(/accounts does not answer/)]);
  }, 60_000);

  it('tells that the trail holds, and its head; later, that it was cut, built anew or changed', async () => {
    await stage.start(services.accounts, 'accounts');
    await stage.start(services.city_profiles, 'city_profiles');
    expect(await audit(env)).toEqual({ code: 0, said: 'The audit trail is empty.\n' });
    for (const id of ['es-madrid', 'es-murcia', 'es-leon'])
      await stage.bus.client.send(registerCity, { actor: anAdmin, id, country: 'ES' });
    await until(async () => (await keeper.query('SELECT 1 FROM audit.entry')).rowCount === 3);

    const { code, said } = await audit(env);
    expect([code, said]).toEqual([
      0,
      expect.stringMatching(/^The audit trail holds: 3 entries, head 3:[0-9a-f]{64}\n$/),
    ]);
    const [, head = ''] = /head (\S+)/.exec(said) ?? [];
    expect((await audit(env, '--head', head)).code).toBe(0);
    expect((await audit(env, '--head', `3:${'0'.repeat(64)}`)).said).toMatch(/broken at entry 3 \(changed\)/);
    expect((await audit(env, '--head', 'three')).said).toMatch(/^--head must be SEQ:HASH/);

    await keeper.query('DELETE FROM audit.entry WHERE seq = 3');
    expect((await audit(env)).code).toBe(0);
    expect(await audit(env, '--head', head)).toEqual({
      code: 2,
      said: 'The audit trail is broken at entry 3 (head-missing); 2 entries before it hold.\n',
    });
    await keeper.query(
      'UPDATE audit.entry SET facts = facts || \'{"action": "city-updated"}\' WHERE seq = 2',
    );
    expect((await audit(env)).said).toBe(
      'The audit trail is broken at entry 2 (changed); 1 entry before it holds.\n',
    );
  }, 90_000);
});

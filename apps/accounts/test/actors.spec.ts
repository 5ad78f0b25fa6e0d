import 'reflect-metadata';
import {
  findConflicts,
  type IdentifiedActor,
  identifyActor,
  issueDemoToken,
  type OrganisationReference,
} from '@puente/contracts';
import { fakeClock, openStage, type TestStage } from '@puente/testing';
import { Client } from 'pg';
import { createAccounts } from '../src/accounts.module';

const madrid: OrganisationReference = { kind: 'city', id: 'es-madrid' };
const seoul: OrganisationReference = { kind: 'city', id: 'kr-seoul' };

describe('actors', () => {
  const clock = fakeClock();
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start((config) => createAccounts({ ...config, demo: 'on' }, clock), 'accounts');
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const tokenOf = async (login: string): Promise<string> => (await send(issueDemoToken, { as: login })).token;
  const identify = (accessToken: string): Promise<IdentifiedActor> => send(identifyActor, { accessToken });
  const query = async (sql: string, values: unknown[] = []): Promise<unknown[]> => {
    const client = new Client({ connectionString: stage.database.urls.accounts });
    await client.connect();
    try {
      return (await client.query(sql, values)).rows as unknown[];
    } finally {
      await client.end();
    }
  };

  describe('of the demo', () => {
    it.each([
      ['admin', 'programme', 'programme'],
      ['admin-2', 'programme', 'programme'],
      ['officer:es-madrid', 'city', 'es-madrid'],
      ['founder:rio-claro', 'start-up', 'rio-claro'],
    ])('%s acts for %s %s', async (login, kind, id) => {
      const { personId, actor, csrfToken } = await identify(await tokenOf(login));
      expect(actor).toEqual({ personId, memberships: [{ kind, id }] });
      expect(csrfToken).toBeNull();
    });

    it('are the same person each time, also when asked for at once', async () => {
      const tokens = await Promise.all(Array.from({ length: 5 }, () => tokenOf('officer:kr-busan')));
      const people = await Promise.all(tokens.map(identify));
      expect(new Set(tokens).size).toBe(5);
      expect(new Set(people.map(({ personId }) => personId)).size).toBe(1);
    });

    it.each(['nobody', 'officer:', 'officer:ES', 'admin-3', 'founder'])('%s is nobody', async (login) => {
      await expect(tokenOf(login)).rejects.toMatchObject({ code: 'invalid-request' });
    });
  });

  describe('by a token', () => {
    it('are told for 30 days', async () => {
      const token = await tokenOf('officer:es-bilbao');
      clock.advance(30 * 86_400_000 - 1);
      await expect(identify(token)).resolves.toMatchObject({ scopes: ['read', 'write', 'admin'] });
      clock.advance(1);
      await expect(identify(token)).rejects.toMatchObject({ code: 'sign-in-required' });
    });

    it('are nobody where nobody has it, or where none came', async () => {
      await expect(identify('pnt_made-up')).rejects.toMatchObject({ code: 'sign-in-required' });
      await expect(send(identifyActor, {})).rejects.toMatchObject({ code: 'sign-in-required' });
      await expect(send(identifyActor, { sessionToken: 'made-up' })).rejects.toMatchObject({
        code: 'sign-in-required',
      });
    });

    it('are kept without it: what the table holds opens nothing', async () => {
      const token = await tokenOf('officer:es-murcia');
      expect(token).toMatch(/^pnt_[\w-]{43}$/);
      const rows = JSON.stringify(await query('SELECT * FROM access_token'));
      expect(rows).not.toContain(token);
      expect(rows).not.toContain(token.slice(4));
    });

    it('do not act for the programme where its scopes leave that out', async () => {
      const token = await tokenOf('admin');
      const { personId } = await identify(token);
      await query("UPDATE access_token SET scopes = '{read,write}' WHERE person_id = $1", [personId]);
      await expect(identify(token)).resolves.toMatchObject({ actor: { memberships: [] } });
    });
  });

  describe('with an interest of their own', () => {
    const conflictsOf = async (login: string, organisations: OrganisationReference[]) => {
      const { personId } = await identify(await tokenOf(login));
      return (await send(findConflicts, { personId, organisations })).conflicts;
    };

    it('are members of the organisation', async () => {
      expect(await conflictsOf('officer:es-madrid', [madrid, seoul])).toEqual([
        { organisation: madrid, why: 'member' },
      ]);
    });

    it('have an address in the house of one of its members', async () => {
      await tokenOf('officer:kr-seoul');
      expect(await conflictsOf('admin-2', [madrid, seoul])).toEqual([]);
      await query("UPDATE person SET email = 'bea@kr-seoul.example' WHERE email LIKE 'admin-2@%'");
      const { personId } = await identify(await tokenOf('officer:kr-seoul'));
      const [bea] = (await query("SELECT id FROM person WHERE email = 'bea@kr-seoul.example'")) as [
        { id: string },
      ];
      expect(bea.id).not.toBe(personId);
      const { conflicts } = await send(findConflicts, { personId: bea.id, organisations: [madrid, seoul] });
      expect(conflicts).toEqual([{ organisation: seoul, why: 'same-mail-domain' }]);
    });

    it('have declared one', async () => {
      const { personId } = await identify(await tokenOf('admin'));
      await query("INSERT INTO declared_conflict VALUES ($1, 'city', 'es-madrid')", [personId]);
      expect(await conflictsOf('admin', [madrid, seoul])).toEqual([
        { organisation: madrid, why: 'declared' },
      ]);
    });
  });
});

describe('outside the demo', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createAccounts, 'accounts');
  });
  afterAll(() => stage?.end());

  it('nobody gets a token for the asking', async () => {
    const asked = stage.bus.client.send(issueDemoToken, { as: 'admin' });
    await expect(asked).rejects.toMatchObject({ code: 'not-permitted' });
  });
});

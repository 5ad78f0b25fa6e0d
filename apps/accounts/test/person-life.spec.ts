import 'reflect-metadata';
import {
  acceptInvitation,
  type ActorReference,
  beginAsFirstAdmin,
  eraseMe,
  exportMe,
  identifyActor,
  issueAccessToken,
  listMembers,
  personErased,
  requestClaim,
  sendInvitation,
  signIn,
} from '@puente/contracts';
import { until } from '@puente/testing';
import { InviteFirstAdmin } from '../src/use-cases/invite-first-admin';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const address = '192.0.2.1';

/** By table, what it is called where it is exported. */
const exportedAs = {
  access_token: 'accessTokens',
  claim: 'claims',
  declared_conflict: 'conflicts',
  device: 'devices',
  identity: 'identities',
  membership: 'memberships',
  notification: 'notifications',
  preference: 'lettersWanted',
  session: 'sessions',
} as const;

describe('a person', () => {
  let stage: AccountsStage;
  let firstToken: string | null = null;
  beforeAll(async () => {
    const inviting = jest.spyOn(InviteFirstAdmin.prototype, 'execute');
    stage = await openAccounts('off');
    firstToken = (await inviting.mock.results[0]?.value) as string | null;
    inviting.mockRestore();
  });
  afterAll(() => stage?.end());

  const tablesOfPeople = async () =>
    (
      await stage.query<{ name: string }>(
        `SELECT table_name AS name FROM information_schema.columns
         WHERE table_schema = current_schema() AND column_name = 'person_id'`,
      )
    )
      .map(({ name }) => name)
      .toSorted();
  const begin = (token: string, email = 'ada@programme.example', password = goodPassword) =>
    stage.send(beginAsFirstAdmin, { token, email, name: 'Ada', password, language: 'en' });

  it('is the first admin by the token of the first start, once', async () => {
    const token = firstToken ?? '';
    await expect(begin('made-up')).rejects.toMatchObject({ code: 'link-not-found' });
    const settled = await Promise.allSettled([begin(token), begin(token)]);
    const [signedIn] = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const actor = await stage.actorOf(signedIn?.sessionToken ?? '');
    expect(actor.memberships).toEqual([{ kind: 'programme', id: 'programme' }]);
    expect(JSON.stringify(await stage.query('SELECT * FROM link'))).not.toContain(token);
  });

  it('is not forgotten as the last admin', async () => {
    const { sessionToken } = await stage.send(signIn, {
      email: 'ada@programme.example',
      password: goodPassword,
      address,
    });
    const actor = await stage.actorOf(sessionToken);
    await expect(stage.send(eraseMe, { actor, password: goodPassword, address })).rejects.toMatchObject({
      code: 'last-admin',
    });
  });

  it('is shown all that is held on them, and no secret', async () => {
    const { sessionToken, deviceToken, person } = await stage.register('ana@madrid.example');
    const actor = await stage.actorOf(sessionToken);
    const { token } = await stage.send(issueAccessToken, { actor, name: 'import', scopes: ['read'] });
    await stage.send(requestClaim, { actor, city: 'es-madrid', message: 'Mine.' });
    const held = await stage.send(exportMe, { actor });
    expect(held).toMatchObject({
      person,
      sessions: [expect.objectContaining({})],
      devices: [expect.objectContaining({})],
      accessTokens: [expect.objectContaining({ name: 'import' })],
      claims: [expect.objectContaining({ message: 'Mine.' })],
      letters: [expect.objectContaining({ template: 'registration' })],
    });
    const text = JSON.stringify(held);
    for (const secret of [sessionToken, deviceToken, token, 'argon2']) expect(text).not.toContain(secret);
  });

  it('is exported whatever table speaks of them: one that is new is listed here, and exported, first', async () => {
    const { sessionToken } = await stage.register('all@madrid.example');
    const held = await stage.send(exportMe, { actor: await stage.actorOf(sessionToken) });
    const tables = await tablesOfPeople();
    expect(tables).toEqual(Object.keys(exportedAs).toSorted());
    const inLists = ['notifications'];
    const parts = { ...held, ...held.person };
    for (const part of Object.values(exportedAs).filter((one) => !inLists.includes(one)))
      expect(Object.keys(parts)).toContain(part);
  });

  describe('who asks to be forgotten', () => {
    const email = 'eva@bilbao.example';
    let actor: ActorReference;
    let sessionToken: string;
    beforeAll(async () => {
      ({ sessionToken } = await stage.register(email, { name: 'Evangelina' }));
      actor = await stage.actorOf(sessionToken);
      await stage.send(requestClaim, { actor, city: 'es-bilbao', message: 'Signed, Evangelina.' });
      await stage.send(issueAccessToken, { actor, name: 'for Evangelina', scopes: ['read'] });
    });

    it('says so with the password', async () => {
      const request = { actor, password: 'not the password', address };
      await expect(stage.send(eraseMe, request)).rejects.toMatchObject({ code: 'sign-in-refused' });
      await expect(stage.send(identifyActor, { sessionToken })).resolves.toMatchObject({
        name: 'Evangelina',
      });
    });

    it('leaves an id that leads to nobody, in every table; others hear of it', async () => {
      await stage.send(eraseMe, { actor, password: goodPassword, address });
      await expect(stage.send(identifyActor, { sessionToken })).rejects.toMatchObject({
        code: 'sign-in-required',
      });
      const tables = await stage.query<{ name: string }>(
        'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
      );
      for (const { name } of tables) {
        const text = JSON.stringify(await stage.query(`SELECT * FROM "${name}"`));
        for (const trace of [email, 'Evangelina'])
          expect([name, text.includes(trace)]).toEqual([name, false]);
      }
      const { personId } = actor;
      // That they claimed a city stays for who decided on it, without their words.
      for (const table of (await tablesOfPeople()).filter((one) => one !== 'claim'))
        expect(await stage.query(`SELECT 1 FROM "${table}" WHERE person_id = $1`, [personId])).toEqual([]);
      await until(() => stage.bus.heard(personErased).some(({ payload }) => payload.personId === personId));
      const [row] = await stage.query<{ id: string }>('SELECT id FROM person WHERE erased_at IS NOT NULL');
      expect(row?.id).toBe(personId);
    });

    it('may come again as somebody else', async () => {
      const again = await stage.register(email);
      expect(again.person.id).not.toBe(actor.personId);
    });
  });

  it('is a member no longer once forgotten', async () => {
    const { sessionToken } = await stage.send(signIn, {
      email: 'ada@programme.example',
      password: goodPassword,
      address,
    });
    const admin = await stage.actorOf(sessionToken);
    const organisation = { kind: 'city', id: 'es-leon' } as const;
    await stage.send(sendInvitation, { actor: admin, organisation, email: 'leo@leon.example' });
    const [letter] = await stage.lettersTo('leo@leon.example');
    const newcomer = { name: 'Leo', password: goodPassword, language: 'es' } as const;
    const joined = await stage.send(acceptInvitation, { token: letter?.data.token ?? '', ...newcomer });
    const leo = await stage.actorOf(joined.signedIn?.sessionToken ?? '');
    await stage.send(eraseMe, { actor: leo, password: goodPassword, address });
    expect(await stage.send(listMembers, { actor: admin, organisation })).toEqual({ items: [] });
  });
});

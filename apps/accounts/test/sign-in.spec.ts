import 'reflect-metadata';
import {
  getMe,
  identifyActor,
  issueAccessToken,
  issueDemoToken,
  listAccessTokens,
  revokeAccessToken,
  type SignedIn,
  signIn,
  signOut,
  signOutEverywhere,
} from '@puente/contracts';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const refused = { code: 'sign-in-refused' };
const nobody = { code: 'sign-in-required' };

describe('signing in', () => {
  let stage: AccountsStage;
  let ana: SignedIn;
  beforeAll(async () => {
    stage = await openAccounts();
    ana = await stage.register('ana@madrid.example');
  });
  afterAll(() => stage?.end());

  const enter = (
    address: string,
    {
      email = 'ana@madrid.example',
      password = goodPassword,
      deviceToken = undefined as string | undefined,
    } = {},
  ) => stage.send(signIn, { email, password, address, ...(deviceToken !== undefined && { deviceToken }) });
  const failTenTimes = async (address: string, traits: { email?: string; deviceToken?: string } = {}) => {
    for (let left = 10; left > 0; left -= 1)
      await expect(enter(address, { ...traits, password: 'wrong' })).rejects.toMatchObject(refused);
  };

  it('takes the address in any case, and begins a session of 14 days', async () => {
    const { sessionToken, csrfToken, person, expiresAt } = await enter('192.0.2.1', {
      email: 'Ana@Madrid.example',
    });
    expect(person).toEqual(ana.person);
    await expect(stage.send(identifyActor, { sessionToken })).resolves.toMatchObject({
      personId: person.id,
      csrfToken,
    });
    stage.clock.set(expiresAt);
    await expect(stage.send(identifyActor, { sessionToken })).rejects.toMatchObject(nobody);
  });

  it('keeps no secret: neither password nor token of session or device is in a table', async () => {
    const { sessionToken, deviceToken } = await enter('192.0.2.2');
    const tables = ['person', 'session', 'device', 'link', 'attempt'];
    for (const table of tables) {
      const text = JSON.stringify(await stage.query(`SELECT * FROM ${table}`));
      for (const secret of [goodPassword, sessionToken, deviceToken]) expect(text).not.toContain(secret);
    }
    const [row] = await stage.query<{ hash: string }>('SELECT password_hash AS hash FROM person');
    expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('refuses alike a wrong password, an unknown address and one without a password', async () => {
    await stage.send(issueDemoToken, { as: 'officer:es-toledo' });
    const answers = await Promise.all(
      ['ana@madrid.example', 'nobody@madrid.example', 'officer@es-toledo.example'].map((email) =>
        enter('192.0.2.3', { email, password: 'not the password' }).catch((error: unknown) => error),
      ),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject(refused);
  });

  it('is limited by account and address together, and says when to come back', async () => {
    await failTenTimes('192.0.2.4');
    await expect(enter('192.0.2.4')).rejects.toMatchObject({
      code: 'too-many-attempts',
      details: { retryAfterSeconds: expect.any(Number) as number },
    });
    await expect(enter('192.0.2.5')).resolves.toMatchObject({ person: ana.person });
  });

  it('is limited alike where the address has no account', async () => {
    await failTenTimes('192.0.2.4', { email: 'nobody@madrid.example' });
    await expect(enter('192.0.2.4', { email: 'nobody@madrid.example' })).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
  });

  it('is open still to a device that the account knows, from the very address', async () => {
    await failTenTimes('192.0.2.6');
    const { deviceToken } = ana;
    await expect(enter('192.0.2.6', { deviceToken })).resolves.toMatchObject({ deviceToken });
    await expect(enter('192.0.2.6', { deviceToken: 'made-up' })).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
  });

  it('is limited for a known device by itself', async () => {
    const { deviceToken } = await enter('192.0.2.7');
    await failTenTimes('192.0.2.7', { deviceToken });
    await expect(enter('192.0.2.7', { deviceToken })).rejects.toMatchObject({ code: 'too-many-attempts' });
    await expect(enter('192.0.2.7')).resolves.toMatchObject({ person: ana.person });
  });

  it('counts no success, and none of many at once slips through', async () => {
    for (let left = 12; left > 0; left -= 1) await enter('192.0.2.8');
    const settled = await Promise.all(
      Array.from({ length: 15 }, () =>
        enter('192.0.2.9', { password: 'wrong' }).catch((error: { code: string }) => error.code),
      ),
    );
    expect(settled.filter((code) => code === 'sign-in-refused')).toHaveLength(10);
  });

  it('ends with a sign-out, twice as well as once', async () => {
    const { sessionToken } = await enter('192.0.2.10');
    await stage.send(signOut, { sessionToken });
    await stage.send(signOut, { sessionToken });
    await expect(stage.send(identifyActor, { sessionToken })).rejects.toMatchObject(nobody);
  });

  it('ends everywhere at once, and the devices are strangers again', async () => {
    const [one, other] = [await enter('192.0.2.11'), await enter('192.0.2.12')];
    const actor = await stage.actorOf(one.sessionToken);
    await stage.send(signOutEverywhere, { actor });
    for (const { sessionToken } of [one, other])
      await expect(stage.send(identifyActor, { sessionToken })).rejects.toMatchObject(nobody);
    await failTenTimes('192.0.2.13');
    await expect(enter('192.0.2.13', { deviceToken: one.deviceToken })).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
  });

  it('shows people themselves', async () => {
    const { sessionToken } = await enter('192.0.2.14');
    const actor = await stage.actorOf(sessionToken);
    expect(await stage.send(getMe, { actor })).toEqual({
      ...ana.person,
      memberships: [],
      conflicts: [],
      registeredAt: expect.any(String) as string,
    });
  });

  describe('a program', () => {
    it('acts by a token until that is revoked', async () => {
      const actor = await stage.actorOf((await enter('192.0.2.15')).sessionToken);
      const issued = await stage.send(issueAccessToken, { actor, name: 'import', scopes: ['read'] });
      const { token: accessToken, ...facts } = issued;
      await expect(stage.send(identifyActor, { accessToken })).resolves.toMatchObject({
        personId: actor.personId,
        scopes: ['read'],
      });
      expect(await stage.send(listAccessTokens, { actor })).toEqual({ items: [facts] });
      await stage.send(revokeAccessToken, { actor, id: issued.id });
      await expect(stage.send(identifyActor, { accessToken })).rejects.toMatchObject(nobody);
      await expect(stage.send(revokeAccessToken, { actor, id: issued.id })).rejects.toMatchObject({
        code: 'access-token-not-found',
      });
    });

    it('is not made an admin by who is none, nor its token revoked by another', async () => {
      const actor = await stage.actorOf((await enter('192.0.2.16')).sessionToken);
      const wanted = { name: 'import', scopes: ['read' as const, 'admin' as const] };
      await expect(stage.send(issueAccessToken, { actor, ...wanted })).rejects.toMatchObject({
        code: 'not-permitted',
      });
      const { token } = await stage.send(issueDemoToken, { as: 'admin' });
      const { actor: admin } = await stage.send(identifyActor, { accessToken: token });
      const { id } = await stage.send(issueAccessToken, { actor: admin, ...wanted });
      await expect(stage.send(revokeAccessToken, { actor, id })).rejects.toMatchObject({
        code: 'access-token-not-found',
      });
    });

    it('stops at the time its token names', async () => {
      const actor = await stage.actorOf((await enter('192.0.2.17')).sessionToken);
      const expiresAt = new Date(stage.clock.now().getTime() + 1_000).toISOString();
      const { token: accessToken } = await stage.send(issueAccessToken, {
        actor,
        name: 'short',
        scopes: ['read'],
        expiresAt,
      });
      await stage.send(identifyActor, { accessToken });
      stage.clock.set(expiresAt);
      await expect(stage.send(identifyActor, { accessToken })).rejects.toMatchObject(nobody);
    });
  });
});

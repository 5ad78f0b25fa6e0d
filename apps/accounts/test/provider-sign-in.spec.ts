import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import {
  accountsActionRecorded,
  beginProviderSignIn,
  findSignInWays,
  eraseMe,
  exportMe,
  finishProviderSignIn,
  identifyActor,
  type SignedIn,
} from '@puente/contracts';
import { until } from '@puente/testing';
import {
  startTestIdentityProvider,
  type TestIdentityProvider,
} from '../../../libs/testing/src/test-identity-provider';
import { OpenIdConnect, type ProviderSettings } from '../src/identity-provider/open-id-connect';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const publicUrl = 'https://puente.example';
const redirectUri = `${publicUrl}/api/v1/sessions/oidc/callback`;
const refusal = { code: 'provider-sign-in-refused' };

describe('sign-in by a provider of OpenID Connect', () => {
  let provider: TestIdentityProvider;
  let stage: AccountsStage;
  beforeAll(async () => {
    provider = await startTestIdentityProvider(redirectUri);
    const { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret } = provider;
    stage = await openAccounts('on', { oidcIssuer, oidcClientId, oidcClientSecret, publicUrl });
  });
  afterAll(async () => {
    await stage?.end();
    await provider?.stop();
  });

  let addresses = 0;
  const finish = ({ search }: URL, secret: string): Promise<SignedIn> => {
    addresses += 1;
    const asked = { secret, query: search.slice(1), address: `2001:db8:1::${addresses}` };
    return stage.send(finishProviderSignIn, asked);
  };
  const begin = () => stage.send(beginProviderSignIn, {});
  const signIn = async (login: string): Promise<SignedIn> => {
    const { address, secret } = await begin();
    return finish(await provider.signIn(address, login), secret);
  };

  it('makes an account of a verified address that is new here, in their language', async () => {
    provider.knows('nuria', {
      ...{ email: 'Nuria@Murcia.example', email_verified: true },
      ...{ name: 'Nuria', locale: 'es-ES' },
    });
    const { person, sessionToken } = await signIn('nuria');
    expect(person).toMatchObject({ email: 'nuria@murcia.example', name: 'Nuria', language: 'es' });
    await expect(stage.send(identifyActor, { sessionToken })).resolves.toMatchObject({
      personId: person.id,
      csrfToken: expect.any(String) as string,
    });
    expect((await signIn('nuria')).person.id).toBe(person.id);
    expect(await stage.lettersTo('nuria@murcia.example')).toEqual([]);
  });

  it('links the account that has the verified address, once, and says so in the trail and by letter', async () => {
    const { person } = await stage.register('ana@madrid.example');
    provider.knows('ana', { email: 'ana@madrid.example', email_verified: true });
    expect((await signIn('ana')).person.id).toBe(person.id);
    // From now on it is who they are there that counts, whatever their address there becomes.
    provider.knows('ana', { email: 'elsewhere@madrid.example', email_verified: false });
    expect((await signIn('ana')).person.id).toBe(person.id);
    const told = () =>
      stage.bus.heard(accountsActionRecorded).filter(({ payload }) => payload.subject.id === person.id);
    await until(() => told().length > 0);
    expect(told().map(({ payload }) => payload.action)).toEqual(['identity-linked']);
    const letters = await stage.lettersTo('ana@madrid.example');
    expect(letters.map(({ template }) => template).toSorted()).toEqual(['notification', 'registration']);
  });

  it.each([
    ['is not verified', { email_verified: false }],
    ['is not said to be verified', {}],
  ])('takes over no account by an address that %s', async (_why, traits) => {
    const { person } = await stage.register(`victim-${Object.keys(traits).length}@madrid.example`);
    const login = `thief-${Object.keys(traits).length}`;
    provider.knows(login, { email: person.email, ...traits });
    await expect(signIn(login)).rejects.toMatchObject(refusal);
    expect(await stage.query('SELECT 1 FROM identity WHERE person_id = $1', [person.id])).toEqual([]);
    // Refused as much where nobody has the address.
    provider.knows(`${login}-2`, { email: `${login}@nowhere.example`, ...traits });
    await expect(signIn(`${login}-2`)).rejects.toMatchObject(refusal);
  });

  it('lets nobody else at the provider in by an address that was another’s', async () => {
    provider.knows('first', { email: 'desk@bilbao.example', email_verified: true });
    await signIn('first');
    provider.knows('second', { email: 'desk@bilbao.example', email_verified: true });
    await expect(signIn('second')).rejects.toMatchObject(refusal);
  });

  it('makes one account where somebody new comes twice at once', async () => {
    provider.knows('twice', { email: 'twice@bilbao.example', email_verified: true });
    const both = await Promise.all([signIn('twice'), signIn('twice')]);
    expect(new Set(both.map(({ person }) => person.id)).size).toBe(1);
  });

  describe('refuses', () => {
    beforeAll(() => provider.knows('ana', { email: 'ana@madrid.example', email_verified: true }));

    it('what another browser began', async () => {
      const [ours, theirs] = [await begin(), await begin()];
      const back = await provider.signIn(theirs.address, 'ana');
      await expect(finish(back, ours.secret)).rejects.toMatchObject(refusal);
      // Not even where its state is put in the place of ours: code, nonce and verifier belong together.
      back.searchParams.set('state', new URL(ours.address).searchParams.get('state') ?? '');
      await expect(finish(back, ours.secret)).rejects.toMatchObject(refusal);
    });

    it('a code that has been used', async () => {
      const { address, secret } = await begin();
      const back = await provider.signIn(address, 'ana');
      await finish(back, secret);
      await expect(finish(back, secret)).rejects.toMatchObject(refusal);
    });

    it('who gave up there, and who was not there', async () => {
      const { address, secret } = await begin();
      await expect(finish(await provider.giveUp(address), secret)).rejects.toMatchObject(refusal);
      for (const query of ['', 'code=x', `code=${randomBytes(9).toString('hex')}&state=x`, '%00&&=&code'])
        await expect(finish(new URL(`${publicUrl}?${query}`), secret)).rejects.toMatchObject(refusal);
    });

    it('too many attempts from one address', async () => {
      const asked = { secret: 's', query: 'code=x&state=y', address: '192.0.2.77' };
      const codes = [];
      for (let n = 0; n < 11; n += 1)
        codes.push(
          await stage.send(finishProviderSignIn, asked).catch((error: { code: string }) => error.code),
        );
      expect([codes[0], codes.at(-1)]).toEqual([refusal.code, 'too-many-attempts']);
    });
  });

  it('asks for PKCE, state and nonce, and holds no secret', async () => {
    const { address } = await begin();
    const asked = Object.fromEntries(new URL(address).searchParams);
    expect(asked).toMatchObject({ response_type: 'code', code_challenge_method: 'S256' });
    for (const one of ['state', 'nonce', 'code_challenge']) expect(asked[one]).toMatch(/^[\w-]{43}$/);
    expect(address).not.toContain(provider.clientSecret);
  });

  it('is exported with who they are there, and erased with them', async () => {
    provider.knows('eva', { email: 'eva@bilbao.example', email_verified: true });
    await stage.register('eva@bilbao.example');
    const actor = await stage.actorOf((await signIn('eva')).sessionToken);
    const { identities } = await stage.send(exportMe, { actor });
    expect(identities).toEqual([
      { issuer: provider.issuer, subject: 'eva', linkedAt: expect.any(String) as string },
    ]);
    await stage.send(eraseMe, { actor, password: goodPassword, address: '192.0.2.9' });
    expect(await stage.query("SELECT 1 FROM identity WHERE subject = 'eva'")).toEqual([]);
    expect((await signIn('eva')).person.id).not.toBe(actor.personId);
  });
});

describe('a provider that fails', () => {
  let provider: TestIdentityProvider;
  beforeAll(async () => {
    provider = await startTestIdentityProvider(redirectUri);
    provider.knows('ana', { email: 'ana@madrid.example', email_verified: true });
  });
  afterAll(() => provider?.stop());

  const connect = (traits: Partial<ProviderSettings>) => {
    const { issuer, clientId, clientSecret } = provider;
    const warned: string[] = [];
    const warn = (message: unknown) => void warned.push(String(message));
    const settings = { issuer, clientId, clientSecret, redirectUri, ...traits };
    return { connection: new OpenIdConnect(settings, { warn }), warned };
  };
  const unavailable = { code: 'service-unavailable' };

  it('is a service that is away, and asked again by the next who comes', async () => {
    const other = await startTestIdentityProvider(redirectUri);
    await other.stop();
    const { connection, warned } = connect({ issuer: other.issuer });
    for (let n = 0; n < 2; n += 1)
      await expect(connection.addressFor('s', undefined)).rejects.toMatchObject(unavailable);
    expect(warned).toEqual(Array(2).fill(expect.stringContaining('the provider of sign-ins failed')));
  });

  it('is told to the operator where it does not know us, without the secret', async () => {
    const clientSecret = 'not-the-one-that-it-knows';
    const { connection, warned } = connect({ clientSecret });
    const back = await provider.signIn(await connection.addressFor('s', undefined), 'ana');
    await expect(connection.identityOf(back.search.slice(1), 's')).rejects.toMatchObject(unavailable);
    expect(warned).toHaveLength(1);
    for (const secret of [clientSecret, back.searchParams.get('code')])
      expect(warned[0]).not.toContain(secret);
  });
});

describe('without a provider', () => {
  let stage: AccountsStage;
  beforeAll(async () => {
    stage = await openAccounts();
  });
  afterAll(() => stage?.end());

  it('there is no such sign-in', async () => {
    const asked = { secret: 's', query: 'code=x', address: '192.0.2.1' };
    const off = { code: 'provider-not-configured' };
    await expect(stage.send(beginProviderSignIn, {})).rejects.toMatchObject(off);
    await expect(stage.send(finishProviderSignIn, asked)).rejects.toMatchObject(off);
    expect(await stage.send(findSignInWays, {})).toEqual({ provider: false });
  });
});

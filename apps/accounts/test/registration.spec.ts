import 'reflect-metadata';
import {
  confirmPerson,
  identifyActor,
  type RegisterPerson,
  registerPerson,
  requestPasswordReset,
  resetPassword,
  signIn,
} from '@puente/contracts';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const otherPassword = 'copper-lantern-42-drizzle';
const gone = { code: 'link-not-found' };

describe('registering', () => {
  let stage: AccountsStage;
  beforeAll(async () => {
    stage = await openAccounts();
  });
  afterAll(() => stage?.end());

  type Traits = Partial<Pick<RegisterPerson, 'password' | 'address' | 'name' | 'language'>>;
  const apply = (email: string, traits: Traits = {}) =>
    stage.send(registerPerson, {
      email,
      name: 'Ana',
      password: goodPassword,
      language: 'es',
      address: '192.0.2.1',
      ...traits,
    });
  const tokensTo = async (email: string): Promise<string[]> =>
    (await stage.lettersTo(email)).flatMap(({ data }) => data.token ?? []);

  it('begins with a letter; its link makes the account and signs in, once', async () => {
    await apply('Ana@Madrid.example');
    const [letter] = await stage.lettersTo('ana@madrid.example');
    expect(letter).toMatchObject({ template: 'registration', language: 'es' });
    const token = letter?.data.token ?? '';
    const { sessionToken, person } = await stage.send(confirmPerson, { token });
    expect(person).toMatchObject({ email: 'ana@madrid.example', name: 'Ana', language: 'es' });
    await expect(stage.send(identifyActor, { sessionToken })).resolves.toMatchObject({ name: 'Ana' });
    await expect(stage.send(confirmPerson, { token })).rejects.toMatchObject(gone);
  });

  it('is answered alike where there is an account; only its letter says so', async () => {
    await stage.register('luis@madrid.example');
    const known = await apply('luis@madrid.example', { password: otherPassword });
    const unknown = await apply('eva@madrid.example', { password: otherPassword });
    expect(known).toEqual(unknown);
    const templates = (await stage.lettersTo('luis@madrid.example')).map(({ template }) => template);
    expect(templates.toSorted()).toEqual(['registration', 'registration-known']);
    const credentials = { email: 'luis@madrid.example', address: '192.0.2.2' };
    await expect(stage.send(signIn, { ...credentials, password: otherPassword })).rejects.toMatchObject({
      code: 'sign-in-refused',
    });
    await stage.send(signIn, { ...credentials, password: goodPassword });
  });

  it('makes nobody before the link is opened, nor when it is too old', async () => {
    await apply('late@madrid.example');
    const password = goodPassword;
    await expect(
      stage.send(signIn, { email: 'late@madrid.example', password, address: '192.0.2.3' }),
    ).rejects.toMatchObject({ code: 'sign-in-refused' });
    const [token = ''] = await tokensTo('late@madrid.example');
    stage.clock.advance(24 * 3_600_000);
    await expect(stage.send(confirmPerson, { token })).rejects.toMatchObject(gone);
  });

  it('keeps the first of two links that is opened', async () => {
    await apply('two@madrid.example');
    await apply('two@madrid.example', { password: otherPassword });
    const tokens = await tokensTo('two@madrid.example');
    expect(tokens).toHaveLength(2);
    const settled = await Promise.allSettled(tokens.map((token) => stage.send(confirmPerson, { token })));
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it.each([
    ['short', 'short'],
    ['password123', 'known to everybody'],
    ['weak@madrid.example', 'their own address'],
    ['aaaaaaaaaaaaaaaa', 'one letter'],
    ['contraseña123', 'known to everybody in Spanish'],
  ])('refuses the password %s: %s', async (password) => {
    await expect(apply('weak@madrid.example', { password })).rejects.toMatchObject({
      code: 'invalid-request',
      details: { errors: [expect.objectContaining({ path: 'password' })] },
    });
  });

  it.each([
    ['en', 'commonly used password'],
    ['es', 'contraseña'],
  ] as const)('says why a password is weak in the language of who chose it: %s', async (language, words) => {
    const message = expect.stringContaining(words) as string;
    await expect(apply('weak@madrid.example', { password: 'password123', language })).rejects.toMatchObject({
      details: { errors: [{ path: 'password', rule: 'is-strong', message }] },
    });
  });

  it('is limited by network address', async () => {
    const address = '192.0.2.99';
    for (let left = 20; left > 0; left -= 1)
      await apply('weak@madrid.example', { address, password: 'password123' }).catch(() => undefined);
    await expect(apply('new@madrid.example', { address })).rejects.toMatchObject({
      code: 'too-many-attempts',
    });
    await apply('new@madrid.example', { address: '192.0.2.98' });
  });

  describe('with a password forgotten', () => {
    const forget = (email: string, address = '192.0.2.50') =>
      stage.send(requestPasswordReset, { email, address });
    const resetTokenOf = async (email: string): Promise<string> => {
      const letters = await stage.lettersTo(email);
      return letters.findLast(({ template }) => template === 'password-reset')?.data.token ?? '';
    };

    it('a link sets another, ends what was open and is used up', async () => {
      const email = 'rosa@madrid.example';
      const { sessionToken } = await stage.register(email);
      stage.clock.advance(1);
      await forget(email);
      const token = await resetTokenOf(email);
      await expect(stage.send(resetPassword, { token, password: 'password123' })).rejects.toMatchObject({
        code: 'invalid-request',
      });
      await stage.send(resetPassword, { token, password: otherPassword });
      await expect(stage.send(identifyActor, { sessionToken })).rejects.toMatchObject({
        code: 'sign-in-required',
      });
      await expect(stage.send(resetPassword, { token, password: goodPassword })).rejects.toMatchObject(gone);
      const entered = { email, password: otherPassword, address: '192.0.2.51' };
      await expect(stage.send(signIn, entered)).resolves.toMatchObject({ person: { email } });
    });

    it('is answered alike where there is no account, and sends nothing there', async () => {
      const email = 'pia@madrid.example';
      await stage.register(email);
      expect(await forget(email)).toEqual(await forget('nobody@madrid.example'));
      expect(await stage.lettersTo('nobody@madrid.example')).toEqual([]);
    });

    it('a link is good for an hour, and for nothing else', async () => {
      const email = 'sol@madrid.example';
      await stage.register(email);
      stage.clock.advance(1);
      await forget(email);
      const token = await resetTokenOf(email);
      await expect(stage.send(confirmPerson, { token })).rejects.toMatchObject(gone);
      stage.clock.advance(3_600_000);
      await expect(stage.send(resetPassword, { token, password: otherPassword })).rejects.toMatchObject(gone);
    });

    it('is limited by account and address together', async () => {
      const email = 'often@madrid.example';
      for (let left = 5; left > 0; left -= 1) await forget(email, '192.0.2.60');
      await expect(forget(email, '192.0.2.60')).rejects.toMatchObject({ code: 'too-many-attempts' });
      await forget(email, '192.0.2.61');
    });
  });
});

import 'reflect-metadata';
import { Client } from 'pg';
import {
  type AccessTokenFacts,
  type Claim,
  type IssuedAccessToken,
  type Me,
  type Page,
} from '@puente/contracts';
import { type SessionStarted } from '../src/access/cookies';
import { type JoinedOrganisation } from '../src/access/joined';
import { type Answer, type Door, type Problem, startDoor } from './start-door';

const password = 'tranquil-otter-79-harbour';

/** A browser that has signed in. */
interface Browser {
  readonly cookie: string;
  readonly csrf: string;
}

describe('signing in through the door', () => {
  let door: Door;
  let database: Client;
  beforeAll(async () => {
    door = await startDoor();
    database = new Client({ connectionString: door.databaseUrls.accounts });
    await database.connect();
    await door.knock('POST', '/cities', { id: 'es-madrid', country: 'ES' });
  });
  afterAll(async () => {
    await database?.end();
    await door?.stop();
  });

  const codeOf = (answer: Answer) => [answer.status, answer.json<Problem>().code];
  const cookiesOf = (answer: Answer) => answer.headers.getSetCookie();
  const linkTo = async (email: string): Promise<string> => {
    const { rows } = await database.query<{ token: string }>(
      `SELECT data->>'token' AS token FROM letter WHERE "to" = $1 AND data ? 'token' ORDER BY asked_at DESC`,
      [email],
    );
    return rows[0]?.token ?? '';
  };
  const register = async (email: string): Promise<Browser> => {
    const person = { email, name: 'Ana', password, language: 'en' };
    expect((await door.knockAsNobody('POST', '/people', person)).status).toBe(202);
    const answer = await door.knockAsNobody('POST', '/people/confirmation', { token: await linkTo(email) });
    expect(answer.status).toBe(201);
    const cookie = cookiesOf(answer)
      .map((one) => one.split(';')[0])
      .join('; ');
    return { cookie, csrf: answer.json<SessionStarted>().csrfToken };
  };
  const by = ({ cookie, csrf }: Browser) => ({ cookie, 'x-csrf-token': csrf });

  it('puts the session into a cookie that no script reads and no other site sends', async () => {
    await register('ana@madrid.example');
    const answer = await door.knockAsNobody('POST', '/session', { email: 'ana@madrid.example', password });
    expect(answer.status).toBe(201);
    const [session = '', device = ''] = cookiesOf(answer);
    for (const cookie of [session, device]) expect(cookie).toMatch(/; Path=\/;.* HttpOnly; SameSite=Lax$/);
    expect(answer.json<SessionStarted>()).toEqual({
      person: expect.objectContaining({ email: 'ana@madrid.example' }) as object,
      csrfToken: expect.any(String) as string,
      expiresAt: expect.any(String) as string,
    });
    for (const secret of [session, device].map((one) => /=([^;]+)/.exec(one)?.[1] ?? '-'))
      expect(answer.text).not.toContain(secret);
  });

  it('answers alike for an address with an account and without', async () => {
    await register('known@madrid.example');
    const emails = ['known@madrid.example', 'unknown@madrid.example'];
    const paths: [string, object][] = [
      ['/session', { password: 'not the password' }],
      ['/people', { name: 'Ana', password, language: 'en' }],
      ['/password-resets', {}],
    ];
    for (const [path, body] of paths) {
      const answers = [];
      for (const email of emails) {
        const { status, text } = await door.knockAsNobody('POST', path, { email, ...body });
        answers.push([status, text.replace(/"correlationId":"[^"]+"/, '')]);
      }
      expect(answers[0]).toEqual(answers[1]);
    }
  });

  it('asks who changes something in a browser to repeat what belongs to the session', async () => {
    const browser = await register('csrf@madrid.example');
    const change = { organisations: [] };
    const { cookie } = browser;
    const put = (headers: Record<string, string>) =>
      door.knockAsNobody('PUT', '/me/conflicts', change, headers);
    expect(codeOf(await put({ cookie }))).toEqual([403, 'csrf-token-required']);
    expect(codeOf(await put({ cookie, 'x-csrf-token': 'made-up' }))).toEqual([403, 'csrf-token-required']);
    expect((await put(by(browser))).status).toBe(200);
    expect((await door.knockAsNobody('GET', '/me', undefined, { cookie })).json<Me>().email).toBe(
      'csrf@madrid.example',
    );
  });

  it('ends with the sign-out, at once', async () => {
    const browser = await register('out@madrid.example');
    const me = () => door.knockAsNobody('GET', '/me', undefined, { cookie: browser.cookie });
    expect((await me()).status).toBe(200);
    const out = await door.knockAsNobody('DELETE', '/session', undefined, by(browser));
    expect(out.status).toBe(204);
    expect(cookiesOf(out)[0]).toMatch(/^puente_session=;/);
    expect(codeOf(await me())).toEqual([401, 'sign-in-required']);
    const again = await register('everywhere@madrid.example');
    expect((await door.knockAsNobody('DELETE', '/sessions', undefined, by(again))).status).toBe(204);
    expect((await door.knockAsNobody('GET', '/me', undefined, { cookie: again.cookie })).status).toBe(401);
  });

  it('lets a program act by a token, within its scopes, until that is revoked', async () => {
    const browser = await register('programs@madrid.example');
    const wanted = { name: 'nightly', scopes: ['read'] };
    const issued = await door.knockAsNobody('POST', '/tokens', wanted, by(browser));
    expect(issued.status).toBe(201);
    const { token, id } = issued.json<IssuedAccessToken>();
    const bearer = { authorization: `Bearer ${token}` };
    expect((await door.knockAsNobody('GET', '/me', undefined, bearer)).status).toBe(200);
    expect(codeOf(await door.knockAsNobody('POST', '/tokens', wanted, bearer))).toEqual([
      403,
      'not-permitted',
    ]);
    const listed = await door.knockAsNobody('GET', '/tokens', undefined, bearer);
    expect(listed.json<Page<AccessTokenFacts>>().items.map((one) => one.id)).toEqual([id]);
    expect(listed.text).not.toContain(token);
    expect((await door.knockAsNobody('DELETE', `/tokens/${id}`, undefined, by(browser))).status).toBe(204);
    expect((await door.knockAsNobody('GET', '/me', undefined, bearer)).status).toBe(401);
  });

  it('says when to come back after too many attempts', async () => {
    const attempt = () =>
      door.knockAsNobody('POST', '/session', { email: 'x@madrid.example', password: 'wrong' });
    for (let left = 10; left > 0; left -= 1)
      expect(codeOf(await attempt())).toEqual([401, 'sign-in-refused']);
    const refused = await attempt();
    expect(codeOf(refused)).toEqual([429, 'too-many-attempts']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  it('sets another password by the link of a letter', async () => {
    const { cookie } = await register('forgot@madrid.example');
    await door.knockAsNobody('POST', '/password-resets', { email: 'forgot@madrid.example' });
    const reset = { token: await linkTo('forgot@madrid.example'), password: 'copper-lantern-42-drizzle' };
    expect((await door.knockAsNobody('POST', '/password-resets/confirmation', reset)).status).toBe(204);
    expect((await door.knockAsNobody('GET', '/me', undefined, { cookie })).status).toBe(401);
    const again = await door.knockAsNobody('POST', '/password-resets/confirmation', reset);
    expect(codeOf(again)).toEqual([404, 'link-not-found']);
  });

  it('takes a claim of a city, and shows it to its author', async () => {
    const browser = await register('claims@madrid.example');
    const body = { message: 'I lead its international office.' };
    const nowhere = await door.knockAsNobody('POST', '/cities/es-nowhere/claim', body, by(browser));
    expect(codeOf(nowhere)).toEqual([404, 'city-not-found']);
    const claimed = await door.knockAsNobody('POST', '/cities/es-madrid/claim', body, by(browser));
    expect(claimed.status).toBe(201);
    const { id } = claimed.json<Claim>();
    const shown = await door.knockAsNobody('GET', `/claims/${id}`, undefined, { cookie: browser.cookie });
    expect(shown.json<Claim>()).toMatchObject({ city: 'es-madrid', status: 'requested' });
  });

  it('invites, lets a newcomer in signed in, and lists and removes members', async () => {
    const admin = { authorization: `Bearer ${await door.tokenOf('admin')}` };
    const invited = { kind: 'city', email: 'luis@madrid.example' };
    expect(
      (await door.knockAsNobody('POST', '/organisations/es-madrid/invitations', invited, admin)).status,
    ).toBe(202);
    const path = `/invitations/${await linkTo('luis@madrid.example')}/acceptance`;
    expect(codeOf(await door.knockAsNobody('POST', path, {}))).toEqual([401, 'sign-in-required']);
    const weak = await door.knockAsNobody('POST', path, { name: 'Luis', password: 'short' });
    expect(
      weak
        .json<Problem>()
        .errors?.map((error) => error.path)
        .sort(),
    ).toEqual(['language', 'password']);
    const joined = await door.knockAsNobody('POST', path, { name: 'Luis', password, language: 'es' });
    expect(joined.json<JoinedOrganisation>()).toMatchObject({
      organisation: { kind: 'city', id: 'es-madrid' },
      session: { person: { name: 'Luis' } },
    });
    const members = '/organisations/es-madrid/members';
    const listed = await door.knockAsNobody('GET', `${members}?kind=city`, undefined, admin);
    const [luis] = listed.json<Page<{ personId: string; name: string }>>().items;
    expect(luis?.name).toBe('Luis');
    const removed = await door.knockAsNobody(
      'DELETE',
      `${members}/${luis?.personId}?kind=city`,
      undefined,
      admin,
    );
    expect(removed.status).toBe(204);
    const stranger = await register('stranger@madrid.example');
    const refused = await door.knockAsNobody('GET', `${members}?kind=city`, undefined, {
      cookie: stranger.cookie,
    });
    expect(codeOf(refused)).toEqual([403, 'not-permitted']);
  });

  it.each([
    ['GET', '/me'],
    ['GET', '/tokens'],
    ['POST', '/tokens'],
    ['DELETE', '/session'],
    ['DELETE', '/sessions'],
    ['POST', '/cities/es-madrid/claim'],
    ['PUT', '/me/conflicts'],
  ])('%s %s is nothing for nobody', async (method, path) => {
    const answer = await door.knockAsNobody(method, path, method === 'GET' ? undefined : {});
    expect(codeOf(answer)).toEqual([401, 'sign-in-required']);
  });
});

import 'reflect-metadata';
import {
  startTestIdentityProvider,
  type TestIdentityProvider,
} from '../../../libs/testing/src/test-identity-provider';
import { type Answer, type Door, type Problem, startDoor } from './start-door';

const publicUrl = 'https://puente.example';

describe('signing in by a provider, through the door', () => {
  let provider: TestIdentityProvider;
  let door: Door;
  beforeAll(async () => {
    provider = await startTestIdentityProvider(`${publicUrl}/api/v1/sessions/oidc/callback`);
    provider.knows('ana', { email: 'ana@madrid.example', email_verified: true, name: 'Ana' });
    const { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret } = provider;
    door = await startDoor({ oidcIssuer, oidcClientId, oidcClientSecret, publicUrl });
  });
  afterAll(async () => {
    await door?.stop();
    await provider?.stop();
  });

  const cookiesOf = (answer: Answer) => answer.headers.getSetCookie().map((one) => one.split(';')[0] ?? '');
  const begin = () => door.knockAsNobody('GET', '/sessions/oidc?language=es');
  const comeBack = ({ search }: URL, cookie: string) =>
    door.knockAsNobody('GET', `/sessions/oidc/callback${search}`, undefined, { cookie });

  it('goes to the provider, comes back with a session, and on to the application', async () => {
    const begun = await begin();
    const address = begun.headers.get('location') ?? '';
    expect([begun.status, new URL(address).origin]).toEqual([303, provider.issuer]);
    expect(new URL(address).searchParams.get('ui_locales')).toBe('es');
    expect(begun.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^puente_provider=.*Path=\/api\/v1\/sessions\/oidc; HttpOnly; SameSite=Lax$/),
    ]);
    const [secret = ''] = cookiesOf(begun);
    const back = await comeBack(await provider.signIn(address, 'ana'), secret);
    expect([back.status, back.headers.get('location'), back.text]).toEqual([303, '/', '']);
    const [given, session, device] = cookiesOf(back);
    expect([given, device]).toEqual(['puente_provider=', expect.stringMatching(/^puente_device=./)]);
    const shown = await door.knockAsNobody('GET', '/session', undefined, { cookie: session ?? '' });
    expect(shown.json()).toMatchObject({ name: 'Ana', csrfToken: expect.any(String) as string });
    const { csrfToken } = shown.json<{ csrfToken: string }>();
    const headers = { cookie: session ?? '', 'x-csrf-token': csrfToken };
    expect((await door.knockAsNobody('DELETE', '/session', undefined, headers)).status).toBe(204);
  });

  it('is refused without the cookie that it began with, and shows no session', async () => {
    const begun = await begin();
    const back = await provider.signIn(begun.headers.get('location') ?? '', 'ana');
    for (const cookie of ['', 'puente_provider=', 'puente_provider=made-up']) {
      const answer = await comeBack(back, cookie);
      expect([answer.status, answer.json<Problem>().code]).toEqual([401, 'provider-sign-in-refused']);
      expect(cookiesOf(answer).some((one) => one.startsWith('puente_session'))).toBe(false);
    }
  });

  it('brings a browser that is refused back to the page to sign in, with the code and nowhere else', async () => {
    const headers = { accept: 'text/html,*/*;q=0.8' };
    const path = '/sessions/oidc/callback?code=x&next=https://elsewhere.example';
    const answer = await door.knockAsNobody('GET', path, undefined, headers);
    const place = '/#/sign-in?refused=provider-sign-in-refused';
    expect([answer.status, answer.headers.get('location')]).toEqual([303, place]);
  });

  it('is offered to who is not signed in', async () => {
    expect((await door.knockAsNobody('GET', '/sign-in-ways')).json()).toEqual({ provider: true });
  });

  it('shows a program no token for browsers', async () => {
    expect((await door.knock('GET', '/session')).json()).toMatchObject({ csrfToken: null });
  });
});

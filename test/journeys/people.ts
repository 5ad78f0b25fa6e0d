import { type ReceivedLetter, type TestMail, until } from '@puente/testing';

export const password = 'tranquil-otter-79-harbour';

/** What came back: the status, the code of a problem, and the body. */
export interface Answer<Body = unknown> {
  readonly status: number;
  readonly code: string;
  readonly body: Body;
}

/** Somebody at the front door, by their browser's session or by an access token. */
export interface Somebody {
  ask<Body = Record<string, unknown>>(method: string, path: string, body?: object): Promise<Answer<Body>>;
}

export function withToken(origin: string, token: string): Somebody {
  return somebody(origin, { authorization: `Bearer ${token}` });
}

/** Registers a person as they do it themselves: the letter comes, its link is opened. */
export async function register(origin: string, mail: TestMail, email: string): Promise<Somebody> {
  const stranger = somebody(origin, {});
  await stranger.ask('POST', '/people', { email, name: 'Rosa', password, language: 'es' });
  const token = tokenIn(await letterTo(mail, email, 'Confirme'));
  return signedInBy(origin, '/people/confirmation', { token });
}

/** Takes up the invitation that came by letter, as a newcomer. */
export async function join(origin: string, mail: TestMail, email: string): Promise<Somebody> {
  const token = tokenIn(await letterTo(mail, email, 'Act for'));
  return signedInBy(origin, `/invitations/${token}/acceptance`, { name: 'Nora', password, language: 'en' });
}

export async function letterTo(mail: TestMail, email: string, subject: string): Promise<ReceivedLetter> {
  return until(() => mail.to(email).find((one) => one.subject.includes(subject)), { timeoutMs: 20_000 });
}

export function tokenIn({ text }: ReceivedLetter): string {
  return /[?&]token=([\w-]+)/.exec(text)?.[1] ?? '';
}

async function signedInBy(origin: string, path: string, body: object): Promise<Somebody> {
  const response = await post(origin, path, body);
  const cookie = response.headers.getSetCookie().map((one) => one.split(';')[0]);
  const said = (await response.json()) as { csrfToken?: string; session?: { csrfToken: string } };
  const csrfToken = said.csrfToken ?? said.session?.csrfToken ?? '';
  return somebody(origin, { cookie: cookie.join('; '), 'x-csrf-token': csrfToken });
}

function post(origin: string, path: string, body: object): Promise<Response> {
  const headers = { 'content-type': 'application/json' };
  return fetch(`${origin}/api/v1${path}`, { method: 'POST', body: JSON.stringify(body), headers });
}

function somebody(origin: string, credentials: Record<string, string>): Somebody {
  return {
    ask: async <Body>(method: string, path: string, body?: object) => {
      const response = await fetch(`${origin}/api/v1${path}`, {
        method,
        ...(body && { body: JSON.stringify(body) }),
        headers: { ...credentials, ...(body && { 'content-type': 'application/json' }) },
      });
      const text = await response.text();
      const parsed: unknown = text === '' ? null : JSON.parse(text);
      const { code = '' } = (response.ok ? {} : parsed) as { code?: string };
      return { status: response.status, code, body: parsed as Body };
    },
  };
}

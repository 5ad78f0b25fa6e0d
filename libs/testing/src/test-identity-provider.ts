import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { type AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';

/** What the provider says of somebody. */
export interface ProviderClaims {
  readonly email?: string;
  readonly email_verified?: boolean;
  readonly name?: string;
  readonly locale?: string;
}

export interface TestIdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Has it say this of whoever signs in there by this name. */
  knows(login: string, claims: ProviderClaims): void;
  /** Signs in there and consents, as a browser does; gives the address that it is sent back to. */
  signIn(address: string, login: string): Promise<URL>;
  /** Goes there, and gives up. */
  giveUp(address: string): Promise<URL>;
  stop(): Promise<void>;
}

/** Loaded by itself, as it takes a while: not by the root of this library. A certified provider of OpenID Connect on loopback, which sends browsers back to `redirectUri`. */
export async function startTestIdentityProvider(redirectUri: string): Promise<TestIdentityProvider> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const [clientId, clientSecret] = ['puente', randomUUID()];
  const people = new Map<string, ProviderClaims>();
  const findAccount: Configuration['findAccount'] = (_context, sub) => ({
    accountId: sub,
    claims: () => ({ sub, ...people.get(sub) }),
  });
  const provider = new Provider(issuer, {
    clients: [{ client_id: clientId, client_secret: clientSecret, redirect_uris: [redirectUri] }],
    claims: { email: ['email', 'email_verified'], profile: ['name', 'locale'] },
    cookies: { keys: [randomUUID()] },
    jwks: { keys: [signingKey()] },
    findAccount,
  });
  server.on('request', (request, response) => void provider.callback()(request, response));
  const visit = (address: string, answers: (page: string) => Answered) =>
    walk(address, (at) => at.startsWith(redirectUri), answers);
  return {
    ...{ issuer, clientId, clientSecret },
    knows: (login, claims) => void people.set(login, claims),
    signIn: (address, login) =>
      visit(address, (page) => ({
        form: page.includes('value="login"')
          ? { prompt: 'login', login, password: 'any' }
          : { prompt: 'consent' },
      })),
    giveUp: (address) => visit(address, () => ({ link: /href="([^"]*\/abort)"/ })),
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function signingKey() {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return { ...privateKey.export({ format: 'jwk' }), kid: 'test', use: 'sig', alg: 'RS256' };
}

/** What a browser does on a page: sends its form, or follows a link in it. */
type Answered = { readonly form: Record<string, string> } | { readonly link: RegExp };

/** Follows where it is led, with the cookies that it is given, until it is led elsewhere. */
async function walk(
  from: string,
  isOut: (at: string) => boolean,
  answers: (page: string) => Answered,
): Promise<URL> {
  const cookies = new Map<string, string>();
  let at = from;
  let body: URLSearchParams | undefined;
  while (!isOut(at)) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const init = { headers: { cookie }, redirect: 'manual' as const };
    const response = await fetch(at, body ? { ...init, method: 'POST', body } : init);
    body = undefined;
    for (const one of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      if (value === '') cookies.delete(name);
      else cookies.set(name, value);
    }
    const location = response.headers.get('location');
    const page = await response.text();
    if (response.status >= 400) throw new Error(`${at} answered ${response.status}: ${page}`);
    if (location !== null) {
      at = new URL(location, at).href;
      continue;
    }
    const answered = answers(page);
    const target = 'link' in answered ? answered.link : /action="([^"]*)"/;
    at = new URL(target.exec(page)?.[1] ?? '', at).href;
    if ('form' in answered) body = new URLSearchParams(answered.form);
  }
  return new URL(at);
}

import { type PersonFacts, type SignedIn } from '@puente/contracts';
import { type FastifyReply } from 'fastify';
import { deviceCookie, providerCookie, sessionCookie } from './credentials';

const deviceDays = 365;
const providerSeconds = 600;
const providerPath = '/api/v1/sessions/oidc';

/** A session, without the secrets that are in its cookies. */
export interface SessionStarted {
  readonly person: PersonFacts;
  /** To be repeated in `x-csrf-token` with each change that a browser makes. */
  readonly csrfToken: string;
  readonly expiresAt: string;
}

/** Puts the secrets where no script reads them, and no other site has them sent along with a change. */
export function withCookies(
  { sessionToken, deviceToken, csrfToken, expiresAt, person }: SignedIn,
  reply: FastifyReply,
): SessionStarted {
  const options = optionsFor(reply);
  void reply.setCookie(sessionCookie, sessionToken, { ...options, expires: new Date(expiresAt) });
  void reply.setCookie(deviceCookie, deviceToken, { ...options, maxAge: deviceDays * 86_400 });
  return { person, csrfToken, expiresAt };
}

export function withoutSession(reply: FastifyReply): void {
  void reply.clearCookie(sessionCookie, optionsFor(reply));
}

/** What a browser keeps while it is at the provider; it is brought nowhere else. */
export function withProviderSecret(secret: string, reply: FastifyReply): void {
  const options = { ...optionsFor(reply), path: providerPath, maxAge: providerSeconds };
  void reply.setCookie(providerCookie, secret, options);
}

export function withoutProviderSecret(reply: FastifyReply): void {
  void reply.clearCookie(providerCookie, { ...optionsFor(reply), path: providerPath });
}

function optionsFor({ request }: FastifyReply) {
  const isSecure = request.protocol === 'https';
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
}

import { type PersonFacts, type SignedIn } from '@puente/contracts';
import { type FastifyReply } from 'fastify';
import { deviceCookie, sessionCookie } from './credentials';

const deviceDays = 365;

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

function optionsFor({ request }: FastifyReply) {
  const isSecure = request.protocol === 'https';
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: isSecure } as const;
}

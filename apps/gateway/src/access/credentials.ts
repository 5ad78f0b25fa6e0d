import { type FastifyRequest } from 'fastify';

export const sessionCookie = 'puente_session';
export const deviceCookie = 'puente_device';
/** Of a browser that is on its way to a provider and back. */
export const providerCookie = 'puente_provider';

/** The secret that came with a request: of a program, or of a browser. */
export type Credentials = { readonly accessToken: string } | { readonly sessionToken: string };

/** A program's wins, as it was put there on purpose. */
export function credentialsOf(request: FastifyRequest): Credentials | null {
  const bearer = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return { accessToken: bearer };
  const sessionToken = request.cookies[sessionCookie];
  return sessionToken === undefined || sessionToken === '' ? null : { sessionToken };
}

/** The browser's, where it has signed in before. */
export function deviceOf(request: FastifyRequest): { deviceToken?: string } {
  const deviceToken = request.cookies[deviceCookie];
  return deviceToken === undefined || deviceToken === '' ? {} : { deviceToken };
}

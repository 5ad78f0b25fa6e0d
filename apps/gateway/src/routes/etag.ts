import { DomainError, errorCode } from '@puente/kernel';
import { type FastifyReply } from 'fastify';

/** Answers with the thing, and its version as an ETag that If-Match gives back. */
export function tagged<Thing extends { version: number }>(thing: Thing, reply: FastifyReply): Thing {
  void reply.header('etag', `"${thing.version}"`);
  return thing;
}

/** The version named by an If-Match header, quoted or not. @throws DomainError `version-required` where there is none. */
export function versionOf(ifMatch: string | undefined): number {
  const version = Number(/^(?:W\/)?"?(\d+)"?$/.exec(ifMatch?.trim() ?? '')?.[1]);
  if (!Number.isSafeInteger(version))
    throw new DomainError(errorCode.versionRequired, { header: 'if-match' });
  return version;
}

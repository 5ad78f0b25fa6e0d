import { type Joined, type OrganisationReference } from '@puente/contracts';
import { type FastifyReply } from 'fastify';
import { type SessionStarted, withCookies } from './cookies';

/** For whom one acts from now on, and the session of who came for the first time. */
export interface JoinedOrganisation {
  readonly organisation: OrganisationReference;
  readonly session: SessionStarted | null;
}

export function joinedWithCookies(
  { organisation, signedIn }: Joined,
  reply: FastifyReply,
): JoinedOrganisation {
  return { organisation, session: signedIn && withCookies(signedIn, reply) };
}

import { defineRequest } from '../request-contract';
import { LinkToken } from './confirm-person';

/** What a link sent to a city is about. */
export interface ContactLinkFacts {
  readonly proposalId: string;
  /** Party id. */
  readonly city: string;
}

/** Asks what a link is about, as often as one likes, until it is used. */
export class ResolveContactLink extends LinkToken {}

/** @throws `link-not-found` where it is used, or too old */
export const resolveContactLink = defineRequest<ResolveContactLink, ContactLinkFacts>(
  'accounts.v1.contact-link.resolve',
  ResolveContactLink,
);

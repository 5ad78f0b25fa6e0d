import { defineRequest } from '../request-contract';
import { LinkToken } from './confirm-person';
import { type ContactLinkFacts } from './resolve-contact-link';

/** Uses a link up: its holder has answered by it. */
export class UseContactLink extends LinkToken {}

/** @throws `link-not-found` where it is used, or too old */
export const useContactLink = defineRequest<UseContactLink, ContactLinkFacts>(
  'accounts.v1.contact-link.use',
  UseContactLink,
);

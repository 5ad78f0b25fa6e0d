import { defineRequest } from '../request-contract';
import { JoinByLink, type Joined } from './accept-invitation';

/** Uses a link up to act for its city from now on: the admin who entered the address has vouched. */
export class ClaimByContactLink extends JoinByLink {}

/** @throws `link-not-found`; `sign-in-required` where the address has an account, or nothing is said of a new one */
export const claimByContactLink = defineRequest<ClaimByContactLink, Joined>(
  'accounts.v1.contact-link.claim',
  ClaimByContactLink,
);

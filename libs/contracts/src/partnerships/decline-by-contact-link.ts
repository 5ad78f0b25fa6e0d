import { IsOptional, IsString, MaxLength } from 'class-validator';
import { IsSecret } from '../accounts/person-fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type ProposalByLink } from './read-by-contact-link';

/** Why a city says no that nobody acts for. */
export class DeclineReason {
  /** One of those that the proposal names. */
  @IsOptional() @IsString() @MaxLength(60) reason?: string;
  @IsOptional() @IsString() @MaxLength(limits.noteUnitsMax) comment?: string;
}

/** Says no by the link of a letter, which is used up by that. */
export class DeclineByContactLink extends DeclineReason {
  @IsSecret() token: string;
}

/** @throws `link-not-found`; `reason-required`; `transition-not-allowed` and `decided-meanwhile` with what has happened */
export const declineByContactLink = defineRequest<DeclineByContactLink, ProposalByLink>(
  'partnerships.v1.proposal.decline-by-contact-link',
  DeclineByContactLink,
);

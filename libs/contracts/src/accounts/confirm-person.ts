import { IsOptional } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type SignedIn } from './person';
import { IsSecret } from './person-fields';

/** What the link in the letter brought. */
export class LinkToken {
  @IsSecret() token: string;
}

/** Proves that an address is theirs: the account begins, and a session. */
export class ConfirmPerson extends LinkToken {
  @IsOptional() @IsSecret() deviceToken?: string;
}

/** @throws `link-not-found` where it is used, or too old */
export const confirmPerson = defineRequest<ConfirmPerson, SignedIn>(
  'accounts.v1.person.confirm',
  ConfirmPerson,
);

import { Matches, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';

const loginPattern = /^(admin(-2)?|(officer|founder):[a-z0-9]+(-[a-z0-9]+)*)$/;

/** Asks for an access token of a person of the demo, who is made where there is none yet. */
export class IssueDemoToken {
  @MaxLength(130)
  @Matches(loginPattern, {
    message: '$property must be admin, admin-2, officer:CITY or founder:START-UP, such as officer:es-madrid',
  })
  as: string;
}

/** @throws `not-permitted` unless the service runs as a demo */
export const issueDemoToken = defineRequest<IssueDemoToken, { readonly token: string }>(
  'accounts.v1.demo-token.issue',
  IssueDemoToken,
);

import { IsOptional, Matches, MaxLength } from 'class-validator';
import { defineRequest } from '../request-contract';
import { IsPassword } from './person-fields';

const loginPattern = /^(admin(-2)?|(officer|founder):[a-z0-9]+(-[a-z0-9]+)*)$/;

/** Asks for an access token of a person of the demo, who is made where there is none yet. */
export class IssueDemoToken {
  @MaxLength(130)
  @Matches(loginPattern, {
    message: '$property must be admin, admin-2, officer:CITY or founder:START-UP, such as officer:es-madrid',
  })
  as: string;

  /** To sign in with from now on, in place of any before. */
  @IsOptional()
  @IsPassword()
  password?: string;
}

export interface DemoLogin {
  /** An access token. */
  readonly token: string;
  readonly email: string;
}

/** @throws `not-permitted` unless the service runs as a demo */
export const issueDemoToken = defineRequest<IssueDemoToken, DemoLogin>(
  'accounts.v1.demo-token.issue',
  IssueDemoToken,
);

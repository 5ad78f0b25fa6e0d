import { defineRequest } from '../request-contract';

/** How people sign in here, apart from e-mail address and password. */
export class SignInWays {
  /** By a provider of OpenID Connect: whether the operator has set one up. */
  provider: boolean;
}

export class FindSignInWays {}

export const findSignInWays = defineRequest<FindSignInWays, SignInWays>(
  'accounts.v1.sign-in-ways.find',
  FindSignInWays,
);

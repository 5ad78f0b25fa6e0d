import { defineRequest } from '../request-contract';
import { IsEmailAddress, IsNetworkAddress } from './person-fields';

/** Whose password is forgotten. */
export class ForgottenPassword {
  @IsEmailAddress() email: string;
}

/** Sends a link to where there is an account, and is answered alike where there is none. */
export class RequestPasswordReset extends ForgottenPassword {
  @IsNetworkAddress() address: string;
}

/** @throws `too-many-attempts` */
export const requestPasswordReset = defineRequest<RequestPasswordReset, void>(
  'accounts.v1.password-reset.request',
  RequestPasswordReset,
);

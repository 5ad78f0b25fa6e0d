import { defineRequest } from '../request-contract';
import { IsNewPassword, IsSecret } from './person-fields';

/** Sets a new password by a link, and ends every session there was. */
export class ResetPassword {
  @IsSecret() token: string;
  @IsNewPassword() password: string;
}

/** @throws `link-not-found`; `invalid-request` where the password is easily guessed */
export const resetPassword = defineRequest<ResetPassword, void>(
  'accounts.v1.password-reset.confirm',
  ResetPassword,
);

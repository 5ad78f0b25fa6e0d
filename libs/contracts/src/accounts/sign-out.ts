import { defineRequest } from '../request-contract';
import { IsSecret } from './person-fields';

/** Ends the session of this secret; one that is over already is none the worse. */
export class SignOut {
  @IsSecret() sessionToken: string;
}

export const signOut = defineRequest<SignOut, void>('accounts.v1.session.end', SignOut);

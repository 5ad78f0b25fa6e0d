import { IsOptional } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type SignedIn } from './person';
import { IsEmailAddress, IsNetworkAddress, IsPassword, IsSecret } from './person-fields';

/** What a person types. */
export class Credentials {
  @IsEmailAddress() email: string;
  @IsPassword() password: string;
}

/** Begins a session with e-mail address and password. */
export class SignIn extends Credentials {
  @IsNetworkAddress() address: string;
  @IsOptional() @IsSecret() deviceToken?: string;
}

/** @throws `sign-in-refused`, alike whether the address has an account; `too-many-attempts` */
export const signIn = defineRequest<SignIn, SignedIn>('accounts.v1.session.start', SignIn);

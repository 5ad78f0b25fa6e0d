import { IsOptional } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type SignedIn } from './person';
import { IsSecret } from './person-fields';
import { NewPerson } from './register-person';

/** The first admin of a new installation, by the token that its first start has printed. */
export class FirstAdmin extends NewPerson {
  @IsSecret() token: string;
}

export class BeginAsFirstAdmin extends FirstAdmin {
  @IsOptional() @IsSecret() deviceToken?: string;
}

/** @throws `link-not-found`; `sign-in-refused` where the address has an account of another password */
export const beginAsFirstAdmin = defineRequest<BeginAsFirstAdmin, SignedIn>(
  'accounts.v1.first-admin.begin',
  BeginAsFirstAdmin,
);

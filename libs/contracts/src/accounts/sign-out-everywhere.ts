import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

/** Ends every session of who asks, and forgets their devices; tokens of programs stay. */
export class SignOutEverywhere {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const signOutEverywhere = defineRequest<SignOutEverywhere, void>(
  'accounts.v1.session.end-all',
  SignOutEverywhere,
);

import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { IsNetworkAddress, IsPassword } from './person-fields';

/** That it is really them who asks. */
export class ErasureConfirmed {
  @IsPassword() password: string;
}

/** Forgets a person: what is left is an id that leads to nobody. */
export class EraseMe extends ErasureConfirmed {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsNetworkAddress() address: string;
}

/** @throws `sign-in-refused` where the password is another; `last-admin`; `too-many-attempts` */
export const eraseMe = defineRequest<EraseMe, void>('accounts.v1.person.erase-me', EraseMe);

import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Me } from './person';

export class GetMe {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const getMe = defineRequest<GetMe, Me>('accounts.v1.person.get-me', GetMe);

import { Type } from 'class-transformer';
import { ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type AccessTokenFacts } from './access-token';

export class ListAccessTokens {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export const listAccessTokens = defineRequest<
  ListAccessTokens,
  { readonly items: readonly AccessTokenFacts[] }
>('accounts.v1.access-token.list', ListAccessTokens);

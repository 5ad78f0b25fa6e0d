import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

export class RevokeAccessToken {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `access-token-not-found`, also of another's */
export const revokeAccessToken = defineRequest<RevokeAccessToken, void>(
  'accounts.v1.access-token.revoke',
  RevokeAccessToken,
);

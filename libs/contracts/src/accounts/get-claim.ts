import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Claim } from './claim';

export class GetClaim {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `claim-not-found`, also to who is neither its author nor an admin */
export const getClaim = defineRequest<GetClaim, Claim>('accounts.v1.claim.get', GetClaim);

import { Type } from 'class-transformer';
import { IsString, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsPartyId } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type Claim } from './claim';

/** How somebody comes to act for a city. */
export class ClaimMessage {
  @IsString() @MinLength(1) @MaxLength(limits.noteUnitsMax) message: string;
}

/** Says that one acts for a city that nobody acts for yet. */
export class RequestClaim extends ClaimMessage {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsPartyId() city: string;
}

/** @throws `claim-exists` where one's own waits; `city-claimed` where the city has members: they invite */
export const requestClaim = defineRequest<RequestClaim, Claim>('accounts.v1.claim.request', RequestClaim);

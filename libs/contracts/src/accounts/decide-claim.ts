import { Type } from 'class-transformer';
import { IsIn, IsUUID, Matches, MaxLength, ValidateIf, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Claim } from './claim';

const codePattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export class ClaimDecision {
  @IsIn(['confirm', 'decline']) decision: 'confirm' | 'decline';

  /** A code; nothing is declined without. */
  @ValidateIf(({ decision, reason }: ClaimDecision) => decision === 'decline' || reason !== undefined)
  @MaxLength(60)
  @Matches(codePattern, { message: '$property must be a code, such as not-an-officer' })
  reason?: string;
}

/** Confirms or declines a claim. */
export class DecideClaim extends ClaimDecision {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

/** @throws `not-permitted` to who is no admin; `conflict-of-interest`; `claim-not-found`; `claim-decided` */
export const decideClaim = defineRequest<DecideClaim, Claim>('accounts.v1.claim.decide', DecideClaim);

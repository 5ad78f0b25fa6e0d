import { Type } from 'class-transformer';
import {
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsIn,
  IsISO8601,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type AccessTokenFacts } from './access-token';
import { type AccessScope, accessScopes } from './identify-actor';

/** Of a token to be. */
export class AccessTokenWanted {
  /** What it is for, to know it again: `nightly import`. */
  @IsString() @MinLength(1) @MaxLength(100) name: string;

  @IsArray()
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsIn(accessScopes, { each: true })
  scopes: AccessScope[];

  /** Left out: until it is revoked. */
  @IsOptional() @IsISO8601({ strict: true }) expiresAt?: string;
}

/** Issues a token with which a program acts for who asks. */
export class IssueAccessToken extends AccessTokenWanted {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

export interface IssuedAccessToken extends AccessTokenFacts {
  /** Shown this once. */
  readonly token: string;
}

/** @throws `not-permitted` where who asks is no admin and the token would be */
export const issueAccessToken = defineRequest<IssueAccessToken, IssuedAccessToken>(
  'accounts.v1.access-token.issue',
  IssueAccessToken,
);

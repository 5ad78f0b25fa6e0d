import { Type } from 'class-transformer';
import { IsOptional, Matches, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';

export class AuditHeadQuery {
  /** Noted at an earlier verification, `<seq>:<hash>`: it has to stand there still. */
  @IsOptional()
  @Matches(/^\d{1,15}:[0-9a-f]{64}$/, { message: 'head must be <seq>:<hash>, as a verification gave it' })
  head?: string;
}

export class VerifyAudit extends AuditHeadQuery {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** Whether the trail is what was recorded. Note the head elsewhere: entries cut off the end leave no trace in the trail. */
export interface AuditVerification {
  readonly intact: boolean;
  /** That hold, from the first on. */
  readonly entries: number;
  /** The last of those; null of an empty trail. */
  readonly head: { readonly seq: number; readonly hash: string } | null;
  /** The first that does not hold. */
  readonly broken: { readonly seq: number; readonly fault: string } | null;
}

/** @throws `not-permitted` to who is no admin */
export const verifyAudit = defineRequest<VerifyAudit, AuditVerification>(
  'accounts.v1.audit.verify',
  VerifyAudit,
);

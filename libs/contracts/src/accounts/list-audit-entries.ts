import { Type } from 'class-transformer';
import { IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type AuditEntryFacts } from './audit-entry';

/** Which entries of the audit trail; the newest come first. */
export class AuditQuery extends PageRequest {
  /** Of what was done to: `proposal`. */
  @IsOptional() @IsString() @MaxLength(60) subjectKind?: string;
  @IsOptional() @IsString() @MaxLength(120) subjectId?: string;
  /** Who did it. */
  @IsOptional() @IsUUID() personId?: string;
  @IsOptional() @IsString() @MaxLength(60) action?: string;
}

export class ListAuditEntries extends AuditQuery {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
}

/** @throws `not-permitted` to who is no admin, and asks for more than what they did themselves */
export const listAuditEntries = defineRequest<ListAuditEntries, Page<AuditEntryFacts>>(
  'accounts.v1.audit.list',
  ListAuditEntries,
);

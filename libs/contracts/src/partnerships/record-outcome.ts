import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { OutcomeFacts, type Partnership } from './partnership';

/** Records what came of a partnership, in place of what was recorded before. */
export class RecordOutcome extends OutcomeFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() partnershipId: string;
}

export const recordOutcome = defineRequest<RecordOutcome, Partnership>(
  'partnerships.v1.outcome.record',
  RecordOutcome,
);

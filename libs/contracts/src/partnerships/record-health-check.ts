import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { HealthCheckFacts, type Partnership } from './partnership';

/** Records how far a partnership follows the ten principles; those recorded before stay. */
export class RecordHealthCheck extends HealthCheckFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() partnershipId: string;
}

export const recordHealthCheck = defineRequest<RecordHealthCheck, Partnership>(
  'partnerships.v1.health-check.record',
  RecordHealthCheck,
);

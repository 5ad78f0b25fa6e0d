import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { MilestoneFacts, type Partnership } from './partnership';

/** Adds a step to the action plan. */
export class AddMilestone extends MilestoneFacts {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() partnershipId: string;
}

export const addMilestone = defineRequest<AddMilestone, Partnership>(
  'partnerships.v1.milestone.add',
  AddMilestone,
);

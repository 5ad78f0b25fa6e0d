import { Type } from 'class-transformer';
import { IsBoolean, IsIn, IsString, IsUUID, MaxLength, MinLength, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { IsDay, MayBeLeftOut } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type Partnership, type PartnershipSide, partnershipSides } from './partnership';

/** Changes what is named of a milestone, or says that it is done, or not yet. */
export class UpdateMilestone {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() partnershipId: string;
  @IsUUID() milestoneId: string;
  @MayBeLeftOut() @IsString() @MinLength(1) @MaxLength(limits.titleUnitsMax) title?: string;
  @MayBeLeftOut() @IsDay() dueOn?: string;
  @MayBeLeftOut() @IsIn(partnershipSides) owner?: PartnershipSide;
  @MayBeLeftOut() @IsBoolean() done?: boolean;
}

export const updateMilestone = defineRequest<UpdateMilestone, Partnership>(
  'partnerships.v1.milestone.update',
  UpdateMilestone,
);

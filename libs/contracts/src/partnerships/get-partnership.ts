import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Partnership } from './partnership';

/** Shows a partnership to its two sides and to admins. */
export class GetPartnership {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

export const getPartnership = defineRequest<GetPartnership, Partnership>(
  'partnerships.v1.partnership.get',
  GetPartnership,
);

import { Type } from 'class-transformer';
import { IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { defineRequest } from '../request-contract';
import { type Proposal } from './proposal';

/** Shows a proposal to its two sides and to admins; a draft to the side that wrote it. */
export class GetProposal {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

export const getProposal = defineRequest<GetProposal, Proposal>('partnerships.v1.proposal.get', GetProposal);

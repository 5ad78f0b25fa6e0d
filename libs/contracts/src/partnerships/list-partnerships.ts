import { Type } from 'class-transformer';
import { IsIn, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { MayBeLeftOut } from '../fields';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type PartnershipSummary } from './partnership';

export const partnershipStandings = ['active', 'completed', 'closed'] as const;

/** The partnerships of the actor's organisations, and all for admins; the newest proposal first. */
export class ListPartnerships extends PageRequest {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @MayBeLeftOut() @IsIn(partnershipStandings) status?: (typeof partnershipStandings)[number];
}

export const listPartnerships = defineRequest<ListPartnerships, Page<PartnershipSummary>>(
  'partnerships.v1.partnership.list',
  ListPartnerships,
);

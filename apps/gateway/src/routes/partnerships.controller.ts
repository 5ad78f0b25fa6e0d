import { Body, Controller, Get, HttpCode, Param, Patch, Post, Put, Query } from '@nestjs/common';
import {
  type ActorReference,
  addMilestone,
  getPartnership,
  type HealthCheckFacts,
  type ListPartnerships,
  listPartnerships,
  type MilestoneFacts,
  type OutcomeFacts,
  type Page,
  type Partnership,
  type PartnershipSummary,
  recordHealthCheck,
  recordOutcome,
  type UpdateMilestone,
  updateMilestone,
  type UpdatePartnership,
  updatePartnership,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

const anId = uuidOr(errorCode.partnershipNotFound);

/** Approved proposals, and what came of them. */
@Controller('partnerships')
export class PartnershipsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists the partnerships of one's organisations, and all for admins */
  @Get()
  @MayCall('officer', 'founder', 'admin')
  list(
    @CurrentActor() actor: ActorReference,
    @Query() query: Omit<ListPartnerships, 'actor'>,
  ): Promise<Page<PartnershipSummary>> {
    return this.client.send(listPartnerships, { ...query, actor });
  }

  /** Shows a partnership to its two sides and to admins */
  @Get(':id')
  @MayCall('officer', 'founder', 'admin')
  get(@CurrentActor() actor: ActorReference, @Param('id', anId) id: string): Promise<Partnership> {
    return this.client.send(getPartnership, { actor, id });
  }

  /** Says what the two sides want to reach */
  @Patch(':id')
  @MayCall('officer', 'founder', 'admin')
  update(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: Omit<UpdatePartnership, 'actor' | 'id'>,
  ): Promise<Partnership> {
    return this.client.send(updatePartnership, { ...body, actor, id });
  }

  /** Adds a milestone to the action plan */
  @Post(':id/milestones')
  @HttpCode(201)
  @MayCall('officer', 'founder', 'admin')
  addMilestone(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) partnershipId: string,
    @Body() body: MilestoneFacts,
  ): Promise<Partnership> {
    return this.client.send(addMilestone, { ...body, actor, partnershipId });
  }

  /** Changes a milestone, or says that it is done */
  @Patch(':id/milestones/:milestoneId')
  @MayCall('officer', 'founder', 'admin')
  updateMilestone(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) partnershipId: string,
    @Param('milestoneId', uuidOr(errorCode.milestoneNotFound)) milestoneId: string,
    @Body() body: Omit<UpdateMilestone, 'actor' | 'partnershipId' | 'milestoneId'>,
  ): Promise<Partnership> {
    return this.client.send(updateMilestone, { ...body, actor, partnershipId, milestoneId });
  }

  /** Records what came of a partnership */
  @Put(':id/outcome')
  @MayCall('officer', 'founder', 'admin')
  recordOutcome(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) partnershipId: string,
    @Body() body: OutcomeFacts,
  ): Promise<Partnership> {
    return this.client.send(recordOutcome, { ...body, actor, partnershipId });
  }

  /** Records how far a partnership follows the ten principles; earlier checks stay */
  @Put(':id/health-check')
  @MayCall('officer', 'founder', 'admin')
  recordHealthCheck(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) partnershipId: string,
    @Body() body: HealthCheckFacts,
  ): Promise<Partnership> {
    return this.client.send(recordHealthCheck, { ...body, actor, partnershipId });
  }
}

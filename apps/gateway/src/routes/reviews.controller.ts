import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  type ActorReference,
  approveReviews,
  type Assignment,
  assignReview,
  type BulkApproval,
  type BulkApproved,
  decideReview,
  listReviews,
  type Page,
  type Review,
  type ReviewDecided,
  type ReviewDecision,
  type ReviewFilter,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { uuidOr } from './known-id';

const anId = uuidOr(errorCode.reviewNotFound);
/** Each of many is decided elsewhere, one after another. */
const slow = { timeoutMs: 30_000 };

/** What waits for the programme to decide: registrations, claims and proposals. */
@Controller('reviews')
export class ReviewsController {
  constructor(private readonly client: RequestClient) {}

  /** Lists what waits, the longest first */
  @Get()
  @MayCall('admin')
  list(@CurrentActor() actor: ActorReference, @Query() query: ReviewFilter): Promise<Page<Review>> {
    return this.client.send(listReviews, { ...query, actor });
  }

  /** Takes a review on, or lets go of it */
  @Post(':id/assignment')
  @HttpCode(200)
  @MayCall('admin')
  assign(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: Assignment,
  ): Promise<Review> {
    return this.client.send(assignReview, { ...body, actor, id });
  }

  /** Decides, as the owner of the thing does: a start-up, a claim or a proposal */
  @Post(':id/decision')
  @HttpCode(200)
  @MayCall('admin')
  decide(
    @CurrentActor() actor: ActorReference,
    @Param('id', anId) id: string,
    @Body() body: ReviewDecision,
  ): Promise<ReviewDecided> {
    return this.client.send(decideReview, { ...body, actor, id });
  }

  /** Publishes many registrations at once; each is answered for itself */
  @Post('bulk-approval')
  @HttpCode(200)
  @MayCall('admin')
  approve(@CurrentActor() actor: ActorReference, @Body() body: BulkApproval): Promise<BulkApproved> {
    return this.client.send(approveReviews, { ...body, actor }, slow);
  }
}

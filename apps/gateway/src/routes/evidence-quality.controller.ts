import { Controller, Get, Query } from '@nestjs/common';
import {
  type ActorReference,
  type EvidenceQuality,
  type EvidenceQualityQuery,
  getEvidenceQuality,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';

/** Whether what is read in documents is right, by what is decided about it. */
@Controller('evidence-quality')
export class EvidenceQualityController {
  constructor(private readonly client: RequestClient) {}

  /** Shows how often suggested statements were confirmed or rejected, and the latest rejections */
  @Get()
  @MayCall('admin')
  get(@CurrentActor() actor: ActorReference, @Query() query: EvidenceQualityQuery): Promise<EvidenceQuality> {
    return this.client.send(getEvidenceQuality, { ...query, actor });
  }
}

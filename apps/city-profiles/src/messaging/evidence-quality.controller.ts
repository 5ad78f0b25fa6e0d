import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type EvidenceQuality,
  getEvidenceQuality,
  GetEvidenceQuality as GetEvidenceQualityRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { GetEvidenceQuality } from '../use-cases/get-evidence-quality';

@Controller()
export class EvidenceQualityController {
  constructor(private readonly getting: GetEvidenceQuality) {}

  @Handles(getEvidenceQuality)
  get(@Payload() request: GetEvidenceQualityRequest): Promise<EvidenceQuality> {
    return this.getting.execute(request);
  }
}

import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  AddMilestone as AddMilestoneRequest,
  addMilestone,
  type Partnership,
  RecordHealthCheck as RecordHealthCheckRequest,
  recordHealthCheck,
  RecordOutcome as RecordOutcomeRequest,
  recordOutcome,
  UpdateMilestone as UpdateMilestoneRequest,
  updateMilestone,
  UpdatePartnership as UpdatePartnershipRequest,
  updatePartnership,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AddMilestone } from '../use-cases/add-milestone';
import { RecordHealthCheck } from '../use-cases/record-health-check';
import { RecordOutcome } from '../use-cases/record-outcome';
import { UpdateMilestone } from '../use-cases/update-milestone';
import { UpdatePartnership } from '../use-cases/update-partnership';

@Controller()
export class PartnershipRecordsController {
  constructor(
    private readonly updating: UpdatePartnership,
    private readonly planning: AddMilestone,
    private readonly replanning: UpdateMilestone,
    private readonly concluding: RecordOutcome,
    private readonly checking: RecordHealthCheck,
  ) {}

  @Handles(updatePartnership)
  update(@Payload() request: UpdatePartnershipRequest): Promise<Partnership> {
    return this.updating.execute(request);
  }

  @Handles(addMilestone)
  addMilestone(@Payload() request: AddMilestoneRequest): Promise<Partnership> {
    return this.planning.execute(request);
  }

  @Handles(updateMilestone)
  updateMilestone(@Payload() request: UpdateMilestoneRequest): Promise<Partnership> {
    return this.replanning.execute(request);
  }

  @Handles(recordOutcome)
  recordOutcome(@Payload() request: RecordOutcomeRequest): Promise<Partnership> {
    return this.concluding.execute(request);
  }

  @Handles(recordHealthCheck)
  recordHealthCheck(@Payload() request: RecordHealthCheckRequest): Promise<Partnership> {
    return this.checking.execute(request);
  }
}

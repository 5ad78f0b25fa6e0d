import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type Conflict,
  FindConflicts as FindConflictsRequest,
  findConflicts,
  type IdentifiedActor,
  IdentifyActor as IdentifyActorRequest,
  identifyActor,
  type DemoLogin,
  IssueDemoToken as IssueDemoTokenRequest,
  issueDemoToken,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { FindConflicts } from '../use-cases/find-conflicts';
import { IdentifyActor } from '../use-cases/identify-actor';
import { IssueDemoToken } from '../use-cases/issue-demo-token';

@Controller()
export class ActorsController {
  constructor(
    private readonly identifying: IdentifyActor,
    private readonly findingConflicts: FindConflicts,
    private readonly issuingDemoToken: IssueDemoToken,
  ) {}

  @Handles(identifyActor)
  identify(@Payload() request: IdentifyActorRequest): Promise<IdentifiedActor> {
    return this.identifying.execute(request);
  }

  @Handles(findConflicts)
  findConflicts(@Payload() request: FindConflictsRequest): Promise<{ conflicts: Conflict[] }> {
    return this.findingConflicts.execute(request);
  }

  @Handles(issueDemoToken)
  issueDemoToken(@Payload() request: IssueDemoTokenRequest): Promise<DemoLogin> {
    return this.issuingDemoToken.execute(request);
  }
}

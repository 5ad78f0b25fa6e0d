import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  archiveStartUp,
  ArchiveStartUp as ArchiveStartUpRequest,
  decideStartUp,
  DecideStartUp as DecideStartUpRequest,
  ExportStartUps as ExportStartUpsRequest,
  exportStartUps,
  GetStartUp as GetStartUpRequest,
  getStartUp,
  ListStartUps as ListStartUpsRequest,
  listStartUps,
  type Page,
  RegisterStartUp as RegisterStartUpRequest,
  registerStartUp,
  RenewStartUp as RenewStartUpRequest,
  renewStartUp,
  RestoreStartUp as RestoreStartUpRequest,
  restoreStartUp,
  type StartUp,
  type StartUpChanged,
  SubmitStartUp as SubmitStartUpRequest,
  submitStartUp,
  UpdateStartUp as UpdateStartUpRequest,
  updateStartUp,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { ArchiveStartUp } from '../use-cases/archive-start-up';
import { DecideStartUp } from '../use-cases/decide-start-up';
import { ExportStartUps } from '../use-cases/export-start-ups';
import { GetStartUp } from '../use-cases/get-start-up';
import { ListStartUps } from '../use-cases/list-start-ups';
import { RegisterStartUp } from '../use-cases/register-start-up';
import { RenewStartUp } from '../use-cases/renew-start-up';
import { RestoreStartUp } from '../use-cases/restore-start-up';
import { SubmitStartUp } from '../use-cases/submit-start-up';
import { UpdateStartUp } from '../use-cases/update-start-up';

@Controller()
export class StartUpsController {
  constructor(
    private readonly registering: RegisterStartUp,
    private readonly getting: GetStartUp,
    private readonly listing: ListStartUps,
    private readonly updating: UpdateStartUp,
    private readonly submitting: SubmitStartUp,
    private readonly deciding: DecideStartUp,
    private readonly archiving: ArchiveStartUp,
    private readonly restoring: RestoreStartUp,
    private readonly renewing: RenewStartUp,
    private readonly exporting: ExportStartUps,
  ) {}

  @Handles(registerStartUp)
  register(@Payload() request: RegisterStartUpRequest): Promise<StartUp> {
    return this.registering.execute(request);
  }

  @Handles(getStartUp)
  get(@Payload() request: GetStartUpRequest): Promise<StartUp> {
    return this.getting.execute(request);
  }

  @Handles(listStartUps)
  list(@Payload() request: ListStartUpsRequest): Promise<Page<StartUp>> {
    return this.listing.execute(request);
  }

  @Handles(updateStartUp)
  update(@Payload() request: UpdateStartUpRequest): Promise<StartUp> {
    return this.updating.execute(request);
  }

  @Handles(submitStartUp)
  submit(@Payload() request: SubmitStartUpRequest): Promise<StartUp> {
    return this.submitting.execute(request);
  }

  @Handles(decideStartUp)
  decide(@Payload() request: DecideStartUpRequest): Promise<StartUp> {
    return this.deciding.execute(request);
  }

  @Handles(archiveStartUp)
  archive(@Payload() request: ArchiveStartUpRequest): Promise<StartUp> {
    return this.archiving.execute(request);
  }

  @Handles(restoreStartUp)
  restore(@Payload() request: RestoreStartUpRequest): Promise<StartUp> {
    return this.restoring.execute(request);
  }

  @Handles(renewStartUp)
  renew(@Payload() request: RenewStartUpRequest): Promise<StartUp> {
    return this.renewing.execute(request);
  }

  @Handles(exportStartUps)
  export(@Payload() request: ExportStartUpsRequest): Promise<Page<StartUpChanged>> {
    return this.exporting.execute(request);
  }
}

import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  BeginAsFirstAdmin as BeginAsFirstAdminRequest,
  beginAsFirstAdmin,
  EraseMe as EraseMeRequest,
  eraseMe,
  ExportMe as ExportMeRequest,
  exportMe,
  type PersonExport,
  type SignedIn,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { BeginAsFirstAdmin } from '../use-cases/begin-as-first-admin';
import { EraseMe } from '../use-cases/erase-me';
import { ExportMe } from '../use-cases/export-me';

/** How people begin and end. */
@Controller()
export class PersonLifeController {
  constructor(
    private readonly exporting: ExportMe,
    private readonly erasing: EraseMe,
    private readonly beginning: BeginAsFirstAdmin,
  ) {}

  @Handles(exportMe)
  export(@Payload() request: ExportMeRequest): Promise<PersonExport> {
    return this.exporting.execute(request);
  }

  @Handles(eraseMe)
  erase(@Payload() request: EraseMeRequest): Promise<void> {
    return this.erasing.execute(request);
  }

  @Handles(beginAsFirstAdmin)
  begin(@Payload() request: BeginAsFirstAdminRequest): Promise<SignedIn> {
    return this.beginning.execute(request);
  }
}

import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  appendImport,
  AppendImport as AppendImportRequest,
  beginImport,
  BeginImport as BeginImportRequest,
  getImport,
  GetImport as GetImportRequest,
  type ImportAppended,
  type ImportBegun,
  type ImportReport,
  type ImportSummary,
  listImports,
  ListImports as ListImportsRequest,
  type Page,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { AppendImport } from '../use-cases/append-import';
import { BeginImport } from '../use-cases/begin-import';
import { GetImport } from '../use-cases/get-import';
import { ListImports } from '../use-cases/list-imports';

@Controller()
export class ImportsController {
  constructor(
    private readonly appending: AppendImport,
    private readonly beginning: BeginImport,
    private readonly getting: GetImport,
    private readonly listing: ListImports,
  ) {}

  @Handles(appendImport)
  append(@Payload() request: AppendImportRequest): Promise<ImportAppended> {
    return this.appending.execute(request);
  }

  @Handles(beginImport)
  begin(@Payload() request: BeginImportRequest): Promise<ImportBegun> {
    return this.beginning.execute(request);
  }

  @Handles(getImport)
  get(@Payload() request: GetImportRequest): Promise<ImportReport> {
    return this.getting.execute(request);
  }

  @Handles(listImports)
  list(@Payload() request: ListImportsRequest): Promise<Page<ImportSummary>> {
    return this.listing.execute(request);
  }
}

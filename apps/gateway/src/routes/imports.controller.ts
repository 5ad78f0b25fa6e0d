import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  type ActorReference,
  appendImport,
  beginImport,
  getImport,
  type ImportBegun,
  type ImportedRowsPage,
  type ImportReport,
  type ImportSummary,
  listImports,
  type Page,
  type PageRequest,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { refuseNul } from '../texts-without-nul.pipe';
import { readImportUpload } from '../uploads/import-upload';
import { sendUpload } from '../uploads/send-upload';
import { whileAlive } from '../uploads/while-alive';
import { uuidOr } from './known-id';

/** Lists of start-ups or cities, taken in row by row. */
@Controller('imports')
export class ImportsController {
  constructor(private readonly client: RequestClient) {}

  /**
   * Begins to take in a CSV file
   * @accepts application/json ImportAsText
   * @accepts multipart/form-data ImportAsFile
   */
  @Post()
  @HttpCode(202)
  @MayCall('admin')
  async begin(
    @CurrentActor() actor: ActorReference,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImportBegun> {
    const begun = await whileAlive(this.client, 'expertise-catalogue', this.upload(request, actor));
    void reply.header('location', `/api/v1/imports/${begun.id}`);
    return begun;
  }

  /** Lists imports, newest first */
  @Get()
  @MayCall('admin')
  list(@CurrentActor() actor: ActorReference, @Query() query: PageRequest): Promise<Page<ImportSummary>> {
    return this.client.send(listImports, { ...query, actor });
  }

  /** Shows how far an import has come, and what became of each row */
  @Get(':id')
  @MayCall('admin')
  get(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.importNotFound)) id: string,
    @Query() query: ImportedRowsPage,
  ): Promise<ImportReport> {
    return this.client.send(getImport, { ...query, id, actor });
  }

  private async upload(request: FastifyRequest, actor: ActorReference): Promise<ImportBegun> {
    const { file, describe } = await readImportUpload(request);
    const upload = await sendUpload(this.client, appendImport, file);
    const options = await describe();
    refuseNul(options);
    return this.client.send(beginImport, { ...options, ...upload, actor });
  }
}

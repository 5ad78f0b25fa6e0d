import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  type DocumentEvidence,
  type DocumentSummary,
  getDocument,
  listDocuments,
  listEvidence,
  type ListDocuments,
  type Page,
  type PageRequest,
  readDocumentText,
  registerDocument,
  withdrawDocument,
} from '@puente/contracts';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { joinTextParts } from '../text-parts';
import { readDocumentUpload } from '../uploads/document-upload';
import { sendUpload } from '../uploads/send-upload';

@Controller('documents')
export class DocumentsController {
  constructor(private readonly client: RequestClient) {}

  @Post()
  async register(@Req() request: FastifyRequest, @Res({ passthrough: true }) reply: FastifyReply) {
    const { description, mediaType, file } = await readDocumentUpload(request);
    const upload = await sendUpload(this.client, file);
    const { created, ...document } = await this.client.send(
      registerDocument,
      { ...description, ...upload, mediaType },
      slow,
    );
    void reply.status(created ? 201 : 200).header('location', `/api/v1/documents/${document.id}`);
    return document;
  }

  @Get()
  list(@Query() query: ListDocuments): Promise<Page<DocumentSummary>> {
    return this.client.send(listDocuments, query);
  }

  @Get(':id')
  async get(@Param('id') id: string): Promise<DocumentSummary & { text: string }> {
    const document = await this.client.send(getDocument, { id });
    const text = await joinTextParts((index) => this.client.send(readDocumentText, { id, index }));
    return { ...document, text };
  }

  @Get(':id/evidence')
  evidence(@Param('id') documentId: string, @Query() query: PageRequest): Promise<Page<DocumentEvidence>> {
    return this.client.send(listEvidence, { ...query, documentId });
  }

  @Delete(':id')
  @HttpCode(204)
  async withdraw(@Param('id') id: string): Promise<void> {
    await this.client.send(withdrawDocument, { id });
  }
}

/** A large PDF takes its time to be turned into text. */
const slow = { timeoutMs: 30_000 };

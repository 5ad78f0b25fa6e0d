import { Controller, Delete, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  type ActorReference,
  appendUpload,
  type DocumentEvidence,
  type DocumentRegistered,
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
import { errorCode } from '@puente/kernel';
import { RequestClient } from '@puente/messaging';
import { type FastifyReply, type FastifyRequest } from 'fastify';
import { CurrentActor } from '../access/current-actor';
import { MayCall } from '../access/may-call';
import { joinTextParts } from '../text-parts';
import { refuseNul } from '../texts-without-nul.pipe';
import { readDocumentUpload } from '../uploads/document-upload';
import { sendUpload } from '../uploads/send-upload';
import { whileAlive } from '../uploads/while-alive';
import { type DocumentKept, type DocumentWithText } from './document-bodies';
import { uuidOr } from './known-id';

/** Documents, and the sentences they are quoted with. */
@Controller('documents')
export class DocumentsController {
  constructor(private readonly client: RequestClient) {}

  /**
   * Hands in a document; the same content again is answered with the document that has it
   * @accepts application/json DocumentAsText
   * @accepts multipart/form-data DocumentAsFile
   * @also 200
   */
  @Post()
  @MayCall('admin')
  async register(
    @CurrentActor() actor: ActorReference,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DocumentKept> {
    const { created, ...document } = await whileAlive(this.client, 'documents', this.upload(actor, request));
    void reply.status(created ? 201 : 200).header('location', `/api/v1/documents/${document.id}`);
    return document;
  }

  /** Lists documents, newest first */
  @Get()
  @MayCall('signed-in')
  list(@Query() query: ListDocuments): Promise<Page<DocumentSummary>> {
    return this.client.send(listDocuments, query);
  }

  /** Shows a document with its text */
  @Get(':id')
  @MayCall('signed-in')
  async get(@Param('id', uuidOr(errorCode.documentNotFound)) id: string): Promise<DocumentWithText> {
    const document = await this.client.send(getDocument, { id });
    const text = await joinTextParts((index) => this.client.send(readDocumentText, { id, index }));
    return { ...document, text };
  }

  /** Lists a document's evidence, in the order of its text */
  @Get(':id/evidence')
  @MayCall('signed-in')
  evidence(
    @Param('id', uuidOr(errorCode.documentNotFound)) documentId: string,
    @Query() query: PageRequest,
  ): Promise<Page<DocumentEvidence>> {
    return this.client.send(listEvidence, { ...query, documentId });
  }

  /** Withdraws a document */
  @Delete(':id')
  @HttpCode(204)
  @MayCall('admin')
  async withdraw(
    @CurrentActor() actor: ActorReference,
    @Param('id', uuidOr(errorCode.documentNotFound)) id: string,
  ): Promise<void> {
    await this.client.send(withdrawDocument, { actor, id });
  }

  private async upload(actor: ActorReference, request: FastifyRequest): Promise<DocumentRegistered> {
    const { mediaType, file, describe } = await readDocumentUpload(request);
    const upload = await sendUpload(this.client, appendUpload, file);
    const description = await describe();
    refuseNul(description);
    return this.client.send(
      registerDocument,
      { ...description, ...upload, actor, mediaType },
      patience(mediaType),
    );
  }
}

/** A large PDF takes its time to be turned into text; all else is, at once. */
function patience(mediaType: string): { timeoutMs: number } {
  return { timeoutMs: mediaType === 'application/pdf' ? 30_000 : 10_000 };
}

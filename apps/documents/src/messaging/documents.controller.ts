import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import {
  type DocumentEvidence,
  type DocumentRegistered,
  type DocumentSummary,
  type DocumentWithdrawn,
  getDocument,
  GetDocument as GetDocumentRequest,
  listDocuments,
  ListDocuments as ListDocumentsRequest,
  listEvidence,
  ListEvidence as ListEvidenceRequest,
  type Page,
  readDocumentText,
  ReadDocumentText as ReadDocumentTextRequest,
  registerDocument,
  RegisterDocument as RegisterDocumentRequest,
  type TextPart,
  withdrawDocument,
  WithdrawDocument as WithdrawDocumentRequest,
} from '@puente/contracts';
import { Handles } from '@puente/messaging';
import { GetDocument } from '../use-cases/get-document';
import { ListDocuments } from '../use-cases/list-documents';
import { ListEvidence } from '../use-cases/list-evidence';
import { ReadDocumentText } from '../use-cases/read-document-text';
import { RegisterDocument } from '../use-cases/register-document';
import { WithdrawDocument } from '../use-cases/withdraw-document';

@Controller()
export class DocumentsController {
  constructor(
    private readonly registering: RegisterDocument,
    private readonly getting: GetDocument,
    private readonly listing: ListDocuments,
    private readonly readingText: ReadDocumentText,
    private readonly listingEvidence: ListEvidence,
    private readonly withdrawing: WithdrawDocument,
  ) {}

  @Handles(registerDocument)
  register(@Payload() request: RegisterDocumentRequest): Promise<DocumentRegistered> {
    return this.registering.execute(request);
  }

  @Handles(getDocument)
  get(@Payload() request: GetDocumentRequest): Promise<DocumentSummary> {
    return this.getting.execute(request);
  }

  @Handles(listDocuments)
  list(@Payload() request: ListDocumentsRequest): Promise<Page<DocumentSummary>> {
    return this.listing.execute(request);
  }

  @Handles(readDocumentText)
  readText(@Payload() request: ReadDocumentTextRequest): Promise<TextPart> {
    return this.readingText.execute(request);
  }

  @Handles(listEvidence)
  listEvidence(@Payload() request: ListEvidenceRequest): Promise<Page<DocumentEvidence>> {
    return this.listingEvidence.execute(request);
  }

  @Handles(withdrawDocument)
  withdraw(@Payload() request: WithdrawDocumentRequest): Promise<DocumentWithdrawn> {
    return this.withdrawing.execute(request);
  }
}

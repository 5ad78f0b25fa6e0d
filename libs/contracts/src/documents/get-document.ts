import { IsUUID } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type DocumentSummary } from './document';

export class GetDocument {
  @IsUUID() id: string;
}

export const getDocument = defineRequest<GetDocument, DocumentSummary>(
  'documents.v1.document.get',
  GetDocument,
);

import { IsUUID } from 'class-validator';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type DocumentEvidence } from './evidence';

/** In the order of the text. */
export class ListEvidence extends PageRequest {
  @IsUUID() documentId: string;
}

export const listEvidence = defineRequest<ListEvidence, Page<DocumentEvidence>>(
  'documents.v1.evidence.list',
  ListEvidence,
);

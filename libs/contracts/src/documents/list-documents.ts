import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type DocumentStatus, documentStatuses, type DocumentSummary } from './document';

/** Newest first. */
export class ListDocuments extends PageRequest {
  /** Part of the title, whatever its case and accents. */
  @IsOptional() @IsString() @MaxLength(200) q?: string;
  @IsOptional() @IsIn(documentStatuses) status?: DocumentStatus;
}

export const listDocuments = defineRequest<ListDocuments, Page<DocumentSummary>>(
  'documents.v1.document.list',
  ListDocuments,
);

import { IsInt, IsUUID, Min } from 'class-validator';
import { defineRequest } from '../request-contract';
import { type TextPart } from '../text-part';

export class ReadDocumentText {
  @IsUUID() id: string;
  @IsInt() @Min(0) index: number;
}

export const readDocumentText = defineRequest<ReadDocumentText, TextPart>(
  'documents.v1.document.read-text',
  ReadDocumentText,
);

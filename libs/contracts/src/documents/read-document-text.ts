import { IsInt, IsUUID, Max, Min } from 'class-validator';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type TextPart } from '../text-part';

export class ReadDocumentText {
  @IsUUID() id: string;
  @IsInt() @Min(0) @Max(Math.ceil(limits.textBytesMax / limits.textPartUnits)) index: number;
}

export const readDocumentText = defineRequest<ReadDocumentText, TextPart>(
  'documents.v1.document.read-text',
  ReadDocumentText,
);

import { Type } from 'class-transformer';
import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { ActorReference } from '../actor';
import { IsDay, IsLanguage, IsWebAddress } from '../fields';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';
import { type DocumentStatus } from './document';

export const mediaTypes = ['text/plain', 'text/markdown', 'text/html', 'application/pdf'] as const;
export type MediaType = (typeof mediaTypes)[number];

/** Makes a document of an upload whose chunks have all arrived. */
export class RegisterDocument {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() uploadId: string;
  @IsInt() @Min(1) @Max(Math.ceil(limits.fileBytesMax / limits.uploadChunkBytes)) chunks: number;
  @IsIn(mediaTypes) mediaType: MediaType;
  @IsString() @MinLength(1) @MaxLength(limits.titleUnitsMax) title: string;
  @IsOptional() @IsWebAddress() sourceUrl?: string;
  @IsOptional() @IsDay() publishedOn?: string;
  @IsOptional() @IsLanguage() language?: string;
}

/** `created` is false where the same content was registered before. */
export class DocumentRegistered {
  id: string;
  status: DocumentStatus;
  sha256: string;
  created: boolean;
}

export const registerDocument = defineRequest<RegisterDocument, DocumentRegistered>(
  'documents.v1.document.register',
  RegisterDocument,
);

import { IsBase64, IsInt, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';

/** Hands over one chunk of a file, base64; the same chunk again replaces itself. */
export class AppendUpload {
  @IsUUID() uploadId: string;
  @IsInt() @Min(0) @Max(Math.ceil(limits.fileBytesMax / limits.uploadChunkBytes)) index: number;
  @IsBase64() @MaxLength(Math.ceil(limits.uploadChunkBytes / 3) * 4) data: string;
}

export class UploadAppended {
  index: number;
}

export const appendUpload = defineRequest<AppendUpload, UploadAppended>(
  'documents.v1.upload.append',
  AppendUpload,
);

import { IsBase64, IsInt, IsUUID, Max, MaxLength, Min } from 'class-validator';
import { limits } from '../limits';
import { defineRequest } from '../request-contract';

/** Hands over one chunk of a CSV file, base64; the same chunk again replaces itself. */
export class AppendImport {
  @IsUUID() uploadId: string;
  @IsInt() @Min(0) @Max(Math.ceil(limits.fileBytesMax / limits.uploadChunkBytes)) index: number;
  @IsBase64() @MaxLength(Math.ceil(limits.uploadChunkBytes / 3) * 4) data: string;
}

export class ImportAppended {
  index: number;
}

export const appendImport = defineRequest<AppendImport, ImportAppended>(
  'expertise-catalogue.v1.import.append',
  AppendImport,
);

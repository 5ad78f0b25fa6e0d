import { Type } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { ActorReference } from '../actor';
import { idPattern } from '../fields';
import { defineRequest } from '../request-contract';
import { ImportMapping } from './import-mapping';

export const importKinds = ['start-up', 'city'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Mappings that are known by name: `own` has our own field names as headers. */
export const mappingNames = ['own', 'yc'] as const;
export type MappingName = (typeof mappingNames)[number];

/** What somebody says of a file of start-ups or cities. */
export class ImportOptions {
  @IsIn(importKinds) kind: ImportKind;
  /** Without `columns`, and without this, the first known one that the header fits. */
  @IsOptional() @IsIn(mappingNames) mapping?: MappingName;
  @IsOptional() @ValidateNested() @Type(() => ImportMapping) columns?: ImportMapping;
  /** Whose list it is: a row is known again within its source only. The mapping's name where it is left out. */
  @IsOptional() @IsString() @MaxLength(60) @Matches(idPattern) source?: string;
  /** Reads and reports, and changes nothing. */
  @IsOptional() @IsBoolean() dryRun?: boolean;
}

/** Takes the rows of an uploaded CSV file in, one after another, while nobody waits. */
export class BeginImport extends ImportOptions {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() uploadId: string;
  @IsInt() @Min(1) chunks: number;
}

export class ImportBegun {
  id: string;
}

export const beginImport = defineRequest<BeginImport, ImportBegun>(
  'expertise-catalogue.v1.import.begin',
  BeginImport,
);

import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ActorReference } from '../actor';
import { PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type ImportKind } from './begin-import';

export const importStatuses = ['waiting', 'running', 'finished', 'failed'] as const;
export type ImportStatus = (typeof importStatuses)[number];

/** `kept`: the row has changed, and so has what we hold, by hand. */
export const rowOutcomes = ['created', 'updated', 'unchanged', 'kept', 'refused'] as const;
export type RowOutcome = (typeof rowOutcomes)[number];

/** What is amiss with a row, or was left out of it. */
export class RowNote {
  /** The header; null where it is about the whole row. */
  column: string | null;
  code: string;
}

/** What became of one row. The first below the header is 1. */
export class ImportedRow {
  row: number;
  outcome: RowOutcome;
  partyId: string | null;
  /** Stored, and not matched: its country is on neither side, or not stated. */
  outsideCorridor: boolean;
  notes: RowNote[];
}

export class ImportProgress {
  rowsTotal: number | null;
  rowsHandled: number;
  created: number;
  updated: number;
  unchanged: number;
  kept: number;
  refused: number;
  outsideCorridor: number;
}

/** How far an import has come. */
export class ImportSummary {
  id: string;
  kind: ImportKind;
  source: string | null;
  dryRun: boolean;
  status: ImportStatus;
  /** Why it failed as a whole. */
  failure: RowNote | null;
  requestedAt: string;
  finishedAt: string | null;
  progress: ImportProgress;
}

/** With a page of its rows in the order of the file. */
export class ImportReport extends ImportSummary {
  items: ImportedRow[];
  nextCursor: string | null;
}

/** Which rows to show. */
export class ImportedRowsPage extends PageRequest {
  @IsOptional() @IsIn(rowOutcomes) outcome?: RowOutcome;
}

export class GetImport extends ImportedRowsPage {
  @ValidateNested() @Type(() => ActorReference) actor: ActorReference;
  @IsUUID() id: string;
}

export const getImport = defineRequest<GetImport, ImportReport>(
  'expertise-catalogue.v1.import.get',
  GetImport,
);

import { type Cells } from '../domain/imports/cells';
import { type ImportJob } from '../domain/imports/import-job';
import { type Mapping } from '../domain/imports/mapping';

export interface UnreadRow {
  readonly row: number;
  readonly cells: Cells;
  readonly key: string | null;
  /** The file has the same key in an earlier row. */
  readonly isRepeated: boolean;
}

/** How rows of one kind are taken in. */
export interface TakeRows {
  keyOf(cells: Cells, mapping: Mapping): string | null;
  /** False where another replica has taken them, or does. */
  take(job: ImportJob, mapping: Mapping, rows: readonly UnreadRow[]): Promise<boolean>;
}

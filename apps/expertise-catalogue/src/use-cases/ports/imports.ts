import { type ImportJob, type RowOutcome, type TakenRow } from '../../domain/imports/import-job';
import { type ImportedFacts, type Note } from '../../domain/imports/read-start-up';
import { type PageOf } from './page-of';

/** A row of start-ups as it was read, waiting to be taken in. */
export interface RowToTake {
  readonly row: number;
  /** Null where it is refused. */
  readonly found: {
    readonly key: string;
    readonly idWished: string;
    readonly isIdStated: boolean;
    readonly facts: ImportedFacts;
  } | null;
  readonly notes: readonly Note[];
}

export interface Imports {
  append(uploadId: string, index: number, data: Buffer): Promise<void>;
  /** Whether so many chunks are there, from the first without a gap. */
  isWhole(uploadId: string, chunks: number): Promise<boolean>;
  begin(job: ImportJob): Promise<void>;
  find(id: string): Promise<ImportJob | null>;
  /** Newest first. @throws DomainError `invalid-cursor` */
  list(limit: number, cursor: string | undefined): Promise<PageOf<ImportJob>>;
  rows(
    id: string,
    outcome: RowOutcome | undefined,
    limit: number,
    cursor: string | undefined,
  ): Promise<PageOf<TakenRow>>;
  /** The oldest that is not done; null where none is. */
  next(): Promise<ImportJob | null>;
  /** The file, a chunk at a time. */
  chunks(uploadId: string): AsyncIterable<Buffer>;
  /** Notes what the first look at the file told. */
  start(job: ImportJob): Promise<void>;
  /**
   * Takes rows of start-ups in and records what became of them, in one transaction. False where another replica has done
   * it, or does.
   */
  takeStartUps(job: ImportJob, rows: readonly RowToTake[], now: Date): Promise<boolean>;
  /** Records what became of rows. False as above. */
  record(job: ImportJob, rows: readonly TakenRow[]): Promise<boolean>;
  end(job: ImportJob): Promise<void>;
}

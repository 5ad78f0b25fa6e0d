import { type Mapping, type MappingName } from './mapping';
import { type Note } from './read-start-up';

export type ImportKind = 'start-up' | 'city';
export type RowOutcome = 'created' | 'updated' | 'unchanged' | 'kept' | 'refused';

/** What became of one row. */
export interface TakenRow {
  /** The first below the header is 1. */
  readonly row: number;
  readonly outcome: RowOutcome;
  readonly partyId: string | null;
  readonly outsideCorridor: boolean;
  readonly notes: readonly Note[];
}

export type Tally = Readonly<Record<RowOutcome | 'outsideCorridor', number>>;

export const emptyTally: Tally = {
  created: 0,
  updated: 0,
  unchanged: 0,
  kept: 0,
  refused: 0,
  outsideCorridor: 0,
};

/** The tally with these rows as well. */
export function tallied(tally: Tally, rows: readonly TakenRow[]): Tally {
  const sum = { ...tally };
  for (const { outcome, outsideCorridor } of rows) {
    sum[outcome] += 1;
    if (outsideCorridor) sum.outsideCorridor += 1;
  }
  return sum;
}

/** A file on its way in. `source` and `rowsTotal` are known once it was looked through. */
export interface ImportJob {
  readonly id: string;
  readonly kind: ImportKind;
  readonly mapping: MappingName | null;
  readonly columns: Mapping | null;
  readonly source: string | null;
  readonly dryRun: boolean;
  readonly status: 'waiting' | 'running' | 'finished' | 'failed';
  readonly failure: Note | null;
  readonly uploadId: string;
  readonly requestedBy: string;
  readonly requestedAt: Date;
  readonly finishedAt: Date | null;
  readonly rowsTotal: number | null;
  /** The place in the file: so many rows were handled, in the transactions that took them in. */
  readonly rowsHandled: number;
  readonly tally: Tally;
}

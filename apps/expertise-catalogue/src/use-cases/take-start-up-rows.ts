import { type Clock } from '@puente/kernel';
import { cellOf, type Cells } from '../domain/imports/cells';
import { type ImportJob } from '../domain/imports/import-job';
import { idWished, keyOfRow } from '../domain/imports/key-of-row';
import { type Mapping } from '../domain/imports/mapping';
import { readStartUp } from '../domain/imports/read-start-up';
import { type Imports, type RowToTake } from './ports/imports';
import { type TakeRows, type UnreadRow } from './take-rows';

export class TakeStartUpRows implements TakeRows {
  constructor(
    private readonly imports: Imports,
    private readonly clock: Clock,
  ) {}

  keyOf(cells: Cells, mapping: Mapping): string | null {
    return keyOfRow(cells, mapping);
  }

  take(job: ImportJob, mapping: Mapping, rows: readonly UnreadRow[]): Promise<boolean> {
    return this.imports.takeStartUps(
      job,
      rows.map((row) => read(row, mapping)),
      this.clock.now(),
    );
  }
}

function read({ row, cells, key, isRepeated }: UnreadRow, mapping: Mapping): RowToTake {
  const { facts, notes } = readStartUp(cells, mapping);
  const wished = idWished(cells, mapping);
  if (facts === null) return { row, found: null, notes };
  if (key === null || isRepeated)
    return {
      row,
      found: null,
      notes: [{ column: null, code: key === null ? 'key-missing' : 'row-repeated' }],
    };
  if (wished === '') return { row, found: null, notes: [{ column: mapping.id ?? null, code: 'id-missing' }] };
  const isIdStated = cellOf(cells, mapping.id) !== '';
  return { row, found: { key, idWished: wished, isIdStated, facts }, notes };
}

import { limits } from '@puente/contracts';
import { type Clock } from '@puente/kernel';
import { type Cells } from '../domain/imports/cells';
import { type ImportJob } from '../domain/imports/import-job';
import { headersMissing, knownMappings, type Mapping, mappingFor } from '../domain/imports/mapping';
import { type Note } from '../domain/imports/read-start-up';
import { type CsvReader, UnreadableCsv } from './ports/csv-reader';
import { type Imports } from './ports/imports';
import { type TakeRows, type UnreadRow } from './take-rows';

/** Of a transaction: few enough to hold locks briefly, and to lose little in a crash. */
const rowsPerBatch = 100;

/** Takes a file in from the row where it stands, a batch of rows a transaction, so that a crash costs one batch. */
export class RunImport {
  constructor(
    private readonly imports: Imports,
    private readonly csv: CsvReader,
    private readonly takers: Readonly<Record<ImportJob['kind'], TakeRows>>,
    private readonly clock: Clock,
  ) {}

  async execute(job: ImportJob, signal: AbortSignal): Promise<void> {
    try {
      const ready = await this.lookThrough(job);
      if ('code' in ready) await this.end(job, ready);
      else if (await this.takeAll(ready.job, ready.mapping, signal)) await this.end(ready.job, null);
    } catch (error) {
      if (!(error instanceof UnreadableCsv)) throw error;
      await this.end(job, { column: null, code: 'csv-not-readable' });
    }
  }

  private async end(job: ImportJob, failure: Note | null): Promise<void> {
    const status = failure ? 'failed' : 'finished';
    await this.imports.end({ ...job, status, failure, finishedAt: this.clock.now() });
  }

  /** Counts the rows, and settles what the header leaves open. */
  private async lookThrough(job: ImportJob): Promise<Note | { job: ImportJob; mapping: Mapping }> {
    let header: string[] | null = null;
    let rowsTotal = 0;
    for await (const record of this.csv.rows(this.imports.chunks(job.uploadId))) {
      if (header) rowsTotal += 1;
      else header = record;
    }
    if (header === null) return { column: null, code: 'header-missing' };
    if (rowsTotal > limits.importRowsMax) return { column: null, code: 'rows-too-many' };
    const known = job.columns ? null : (job.mapping ?? mappingFor(header));
    const mapping = job.columns ?? (known && knownMappings[known]);
    if (!mapping) return { column: null, code: 'mapping-needed' };
    const [missing] = headersMissing(mapping, header, known);
    if (missing !== undefined) return { column: missing, code: 'column-missing' };
    const started = { ...job, status: 'running' as const, rowsTotal, source: job.source ?? known ?? 'own' };
    if (job.status === 'waiting') await this.imports.start(started);
    return { job: started, mapping };
  }

  /** Whether it came to the end of the file. */
  private async takeAll(job: ImportJob, mapping: Mapping, signal: AbortSignal): Promise<boolean> {
    const taker = this.takers[job.kind];
    const seen = new Set<string>();
    let header: string[] | null = null;
    let batch: UnreadRow[] = [];
    let position = job.rowsHandled;
    let row = 0;
    const take = async () => {
      if (signal.aborted || !(await taker.take({ ...job, rowsHandled: position }, mapping, batch)))
        return false;
      position += batch.length;
      batch = [];
      return true;
    };
    for await (const record of this.csv.rows(this.imports.chunks(job.uploadId))) {
      if (!header) {
        header = record;
        continue;
      }
      row += 1;
      const cells: Cells = new Map(header.map((name, at) => [name, record[at] ?? '']));
      const key = taker.keyOf(cells, mapping);
      const isRepeated = key !== null && seen.has(key);
      if (key !== null) seen.add(key);
      // Handled before a crash: only its key is needed.
      if (row <= position) continue;
      batch.push({ row, cells, key, isRepeated });
      if (batch.length === rowsPerBatch && !(await take())) return false;
    }
    return batch.length === 0 || take();
  }
}

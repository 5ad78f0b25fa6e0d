import { randomUUID } from 'node:crypto';
import { type BeginImport as Request, type ImportBegun, type ImportMapping } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin } from '@puente/kernel';
import { emptyTally } from '../domain/imports/import-job';
import { type Mapping } from '../domain/imports/mapping';
import { type Imports } from './ports/imports';

/** Accepts an uploaded file; its rows are taken in by whoever is woken. */
export class BeginImport {
  constructor(
    private readonly imports: Imports,
    private readonly clock: Clock,
    private readonly wake: () => void,
  ) {}

  async execute({ actor, uploadId, chunks, ...options }: Request): Promise<ImportBegun> {
    if (!isAdmin(actor)) throw new DomainError(errorCode.notPermitted);
    if (!(await this.imports.isWhole(uploadId, chunks)))
      throw new DomainError(errorCode.uploadIncomplete, { uploadId });
    const id = randomUUID();
    await this.imports.begin({
      id,
      kind: options.kind,
      mapping: options.mapping ?? null,
      columns: options.columns ? stated(options.columns) : null,
      source: options.source ?? null,
      dryRun: options.dryRun ?? false,
      status: 'waiting',
      failure: null,
      uploadId,
      requestedBy: actor.personId,
      requestedAt: this.clock.now(),
      finishedAt: null,
      rowsTotal: null,
      rowsHandled: 0,
      tally: emptyTally,
    });
    this.wake();
    return { id };
  }
}

/** Without what was left out. */
function stated({ name, ...others }: ImportMapping): Mapping {
  return { name, ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)) };
}

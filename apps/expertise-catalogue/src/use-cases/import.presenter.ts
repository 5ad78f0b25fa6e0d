import { type ImportSummary } from '@puente/contracts';
import { type ImportJob } from '../domain/imports/import-job';

export function toImportSummary(job: ImportJob): ImportSummary {
  const { id, kind, source, dryRun, status, failure, rowsTotal, rowsHandled, tally } = job;
  return {
    ...{ id, kind, source, dryRun, status, failure },
    requestedAt: job.requestedAt.toISOString(),
    finishedAt: job.finishedAt?.toISOString() ?? null,
    progress: { rowsTotal, rowsHandled, ...tally },
  };
}

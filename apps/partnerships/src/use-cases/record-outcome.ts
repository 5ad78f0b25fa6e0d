import { type Partnership, type RecordOutcome as Request } from '@puente/contracts';
import { changed } from '../domain/partnership-record';
import { type ChangeRecord } from './change-record';

export class RecordOutcome {
  constructor(private readonly records: ChangeRecord) {}

  execute({ actor, partnershipId, result, summary, lessons }: Request): Promise<Partnership> {
    return this.records.execute(actor, partnershipId, (record, by) => ({
      record: changed(record, { outcome: { result, summary, lessons: lessons ?? null, ...by } }),
      ...{ action: 'outcome-recorded', from: record.outcome?.result ?? null, to: result },
    }));
  }
}

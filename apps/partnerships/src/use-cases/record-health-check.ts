import { type Partnership, type RecordHealthCheck as Request } from '@puente/contracts';
import { withHealthCheck } from '../domain/partnership-record';
import { type ChangeRecord } from './change-record';

export class RecordHealthCheck {
  constructor(private readonly records: ChangeRecord) {}

  execute({ actor, partnershipId, ratings }: Request): Promise<Partnership> {
    const rated = ratings.map(({ principle, rating, comment }) => ({
      ...{ principle, rating, comment: comment ?? null },
    }));
    return this.records.execute(actor, partnershipId, (record, by) => ({
      record: withHealthCheck(record, { ratings: rated, ...by }),
      ...{ action: 'health-check-recorded', from: null, to: null },
    }));
  }
}

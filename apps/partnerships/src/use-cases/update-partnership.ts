import { type Partnership, type UpdatePartnership as Request } from '@puente/contracts';
import { changed } from '../domain/partnership-record';
import { type ChangeRecord } from './change-record';

export class UpdatePartnership {
  constructor(private readonly records: ChangeRecord) {}

  execute({ actor, id, goal }: Request): Promise<Partnership> {
    return this.records.execute(actor, id, (record) => ({
      record: changed(record, { goal }),
      ...{ action: 'partnership-updated', from: null, to: null },
    }));
  }
}

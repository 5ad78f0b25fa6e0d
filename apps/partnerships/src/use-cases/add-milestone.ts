import { randomUUID } from 'node:crypto';
import { type AddMilestone as Request, type Partnership } from '@puente/contracts';
import { withMilestone } from '../domain/partnership-record';
import { type ChangeRecord } from './change-record';

export class AddMilestone {
  constructor(private readonly records: ChangeRecord) {}

  execute({ actor, partnershipId, title, dueOn, owner }: Request): Promise<Partnership> {
    const milestone = { id: randomUUID(), title, dueOn, owner, doneAt: null };
    return this.records.execute(actor, partnershipId, (record) => ({
      record: withMilestone(record, milestone),
      ...{ action: 'milestone-added', from: null, to: 'planned' },
    }));
  }
}

import { type Partnership, type UpdateMilestone as Request } from '@puente/contracts';
import { withMilestoneChanged } from '../domain/partnership-record';
import { type ChangeRecord } from './change-record';

export class UpdateMilestone {
  constructor(private readonly records: ChangeRecord) {}

  execute({ actor, partnershipId, milestoneId, title, dueOn, owner, done }: Request): Promise<Partnership> {
    return this.records.execute(actor, partnershipId, (record, { at }) => {
      const before = record.milestones.find(({ id }) => id === milestoneId)?.doneAt ?? null;
      // Said again, it was done when it was first said to be.
      const doneAt = done === undefined ? before : done ? (before ?? at) : null;
      const after = withMilestoneChanged(record, milestoneId, {
        ...(title !== undefined && { title }),
        ...(dueOn !== undefined && { dueOn }),
        ...(owner !== undefined && { owner }),
        doneAt,
      });
      return { record: after, action: 'milestone-updated', from: stateOf(before), to: stateOf(doneAt) };
    });
  }
}

function stateOf(doneAt: Date | null): string {
  return doneAt === null ? 'planned' : 'done';
}

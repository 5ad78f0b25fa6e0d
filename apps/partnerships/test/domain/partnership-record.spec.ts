import {
  emptyRecord,
  type HealthCheck,
  healthChecksMax,
  type Milestone,
  milestonesMax,
  type PartnershipRecord,
  refuseClosed,
  withHealthCheck,
  withMilestone,
  withMilestoneChanged,
} from '../../src/domain/partnership-record';
import { morning } from './sample-case';

const milestone = (id: string): Milestone => ({
  ...{ id, title: 'Sensors up', dueOn: '2018-03-01', owner: 'proposer', doneAt: null },
});
const check = (rating: number): HealthCheck => ({
  ...{ as: 'admin', personId: 'p', at: morning },
  ratings: [{ principle: 'financing', rating, comment: null }],
});
const times = (count: number, step: (record: PartnershipRecord, at: number) => PartnershipRecord) =>
  Array.from({ length: count }, (_, at) => at).reduce(step, emptyRecord);

describe('the record of a partnership', () => {
  it('takes so many milestones, and no more', () => {
    const full = times(milestonesMax, (record, at) => withMilestone(record, milestone(String(at))));
    expect(full.version).toBe(milestonesMax);
    expect(() => withMilestone(full, milestone('more'))).toThrow('milestones-too-many');
  });

  it('changes one milestone and no other, and none that it does not have', () => {
    const two = withMilestone(withMilestone(emptyRecord, milestone('a')), milestone('b'));
    const { milestones } = withMilestoneChanged(two, 'b', { doneAt: morning });
    expect(milestones).toEqual([milestone('a'), { ...milestone('b'), doneAt: morning }]);
    expect(() => withMilestoneChanged(two, 'c', {})).toThrow('milestone-not-found');
  });

  it('keeps the latest health checks', () => {
    const many = times(healthChecksMax + 1, (record, at) => withHealthCheck(record, check(at)));
    expect(many.healthChecks).toHaveLength(healthChecksMax);
    expect(many.healthChecks.at(-1)).toEqual(check(healthChecksMax));
    expect(many.healthChecks[0]).toEqual(check(1));
  });

  it('stays as it was written once the partnership is closed', () => {
    expect(() => refuseClosed('p', 'closed')).toThrow('transition-not-allowed');
    expect(() => refuseClosed('p', 'completed')).not.toThrow();
  });
});

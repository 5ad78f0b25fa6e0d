import { approvalsOf } from '../../src/domain/situations';
import { undoable, undoDecision } from '../../src/domain/undo-decision';
import { after, as, morning, type PersonName } from './sample-case';

const days = (n: number) => new Date(morning.getTime() + n * 86_400_000);
const undo = (proposal: ReturnType<typeof after>, name: PersonName, traits: object = {}) =>
  undoDecision(proposal, as(name, proposal), 'mistake', { now: days(3), hasConflict: false, ...traits });

describe('a decision', () => {
  const accepted = () => after(['officer', 'proposed'], ['founder', 'accepted']);

  it('is taken back by its side within 14 days: the case is where it was, and time stood still meanwhile', () => {
    const { proposal, undoing, step } = undo(accepted(), 'founder');
    expect(proposal).toMatchObject({ state: 'proposed', version: 4, deadline: days(33) });
    expect(step.to).toBe('accepted');
    expect(proposal.steps.at(-1)?.undone).toEqual(undoing);
    expect(undoing).toMatchObject({ as: 'recipient', reason: 'mistake', at: days(3) });
  });

  it('is not for the other side, nor for anybody after 14 days, nor without a reason', () => {
    for (const name of ['officer', 'admin', 'stranger'] as const)
      expect(() => undo(accepted(), name)).toThrow('not-permitted');
    expect(() => undo(accepted(), 'founder', { now: days(14.1) })).toThrow('undo-not-possible');
    expect(() =>
      undoDecision(accepted(), as('founder', accepted()), 'mood', { now: days(1), hasConflict: false }),
    ).toThrow('reason-required');
  });

  it('is not taken back once somebody has gone on from it', () => {
    const reviewed = after(['officer', 'proposed'], ['founder', 'accepted'], ['admin', 'in-review']);
    expect(undoable(reviewed, as('founder', reviewed), { now: days(1), hasConflict: false })).toBeNull();
    expect(() => undo(reviewed, 'founder')).toThrow('undo-not-possible');
  });

  it('of the programme is taken back by an admin without conflict, one approval at a time', () => {
    const active = after(
      ...([
        ['officer', 'proposed'],
        ['founder', 'accepted'],
        ['admin', 'approved'],
        ['second-admin', 'approved'],
      ] as const),
    );
    expect(() => undo(active, 'admin-of-madrid', { hasConflict: true })).toThrow('conflict-of-interest');
    const once = undo(active, 'admin').proposal;
    expect(once.state).toBe('in-review');
    expect(approvalsOf(once)).toHaveLength(1);
    const none = undo(once, 'second-admin').proposal;
    expect(none.state).toBe('accepted');
    expect(approvalsOf(none)).toEqual([]);
    expect(undo(none, 'founder').proposal.state).toBe('proposed');
  });
});

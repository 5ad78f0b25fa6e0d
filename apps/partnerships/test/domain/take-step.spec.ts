import { proposalStates } from '../../src/domain/proposal-state';
import { approvalsOf } from '../../src/domain/situations';
import { allowedTransitions, takeStep } from '../../src/domain/take-step';
import { transitionRules } from '../../src/domain/transition-rules';
import { after, as, asked, circumstances, draft, inReview, morning } from './sample-case';

const proposed = () => after(['officer', 'proposed']);
const thirtyDaysOn = new Date('2017-11-15T09:00:00Z');

describe('a proposal', () => {
  it('is answered by the other side, and by nobody else', () => {
    const proposal = proposed();
    expect(proposal.deadline).toEqual(thirtyDaysOn);
    expect(allowedTransitions(proposal, as('founder', proposal), circumstances())).toEqual([
      'accepted',
      'declined',
    ]);
    expect(allowedTransitions(proposal, as('officer', proposal), circumstances())).toEqual(['withdrawn']);
    for (const name of ['officer', 'admin', 'stranger'] as const)
      expect(() => takeStep(proposal, as(name, proposal), asked('accepted'), circumstances())).toThrow(
        'not-permitted',
      );
  });

  it('is declined only with a coded reason, and for any other reason only in words', () => {
    const proposal = proposed();
    const decline = (reason: string | null, comment: string | null = null) =>
      takeStep(proposal, as('founder', proposal), asked('declined', reason, comment), circumstances());
    for (const reason of [null, 'duplicate', 'because'])
      expect(() => decline(reason)).toThrow('reason-required');
    expect(() => decline('other', ' ')).toThrow('comment-required');
    expect(decline('other', 'We merge.').proposal.state).toBe('declined');
    expect(decline('no-budget').step).toMatchObject({ as: 'recipient', reason: 'no-budget', comment: null });
  });

  it('to a city that nobody has claimed waits, and its deadline runs from delivery', () => {
    const start = draft();
    const unclaimed = circumstances({ recipientIsClaimed: false });
    const waiting = takeStep(start, as('officer', start), asked('proposed'), unclaimed).proposal;
    expect(waiting).toMatchObject({ state: 'awaiting-contact', deadline: null });
    const now = new Date('2017-12-01T00:00:00Z');
    const delivered = takeStep(
      waiting,
      { personId: null, capacities: ['delivery'] },
      asked('proposed'),
      circumstances({ now }),
    ).proposal;
    expect(delivered).toMatchObject({ state: 'proposed', deadline: new Date('2017-12-31T00:00:00Z') });
  });

  it('expires when its time is over, and not before', () => {
    const time = { personId: null, capacities: ['time'] } as const;
    expect(() => takeStep(proposed(), time, asked('expired'), circumstances())).toThrow(
      'transition-not-allowed',
    );
    const late = circumstances({ now: thirtyDaysOn });
    expect(takeStep(proposed(), time, asked('expired'), late).proposal.state).toBe('expired');
  });

  it('says what happened, and what is allowed, to whoever comes too late', () => {
    const accepted = after(['officer', 'proposed'], ['founder', 'accepted']);
    const late = () =>
      takeStep(accepted, as('founder', accepted), asked('declined', 'no-budget'), circumstances());
    expect(late).toThrow(
      expect.objectContaining({
        code: 'transition-not-allowed',
        details: expect.objectContaining({
          state: 'accepted',
          last: { asked: 'accepted', to: 'accepted', as: 'recipient', at: morning.toISOString() },
          allowedTransitions: [],
        }) as object,
      }) as Error,
    );
  });
});

describe('a case in review', () => {
  it('stays there with one approval, and is an active partnership with two of different admins', () => {
    const once = after(['officer', 'proposed'], ['founder', 'accepted'], ['admin', 'approved']);
    expect(once.state).toBe('in-review');
    expect(approvalsOf(once)).toHaveLength(1);
    expect(() => takeStep(once, as('admin', once), asked('approved'), circumstances())).toThrow(
      'transition-not-allowed',
    );
    expect(allowedTransitions(once, as('admin', once), circumstances())).not.toContain('approved');
    const twice = takeStep(once, as('second-admin', once), asked('approved'), circumstances()).proposal;
    expect(twice.state).toBe('active');
    expect(approvalsOf(twice)).toHaveLength(2);
  });

  it('is not for an admin with a conflict of interest, neither to approve nor to refuse', () => {
    const proposal = inReview();
    const conflicted = circumstances({ hasConflict: true });
    for (const to of ['approved', 'rejected', 'returned'] as const)
      expect(() =>
        takeStep(proposal, as('admin-of-madrid', proposal), asked(to, 'duplicate', 'No.'), conflicted),
      ).toThrow('conflict-of-interest');
    expect(allowedTransitions(proposal, as('admin-of-madrid', proposal), conflicted)).toEqual(['withdrawn']);
  });

  it('needs two approvals anew after it was returned', () => {
    const again = after(
      ...([
        ['officer', 'proposed'],
        ['founder', 'accepted'],
        ['admin', 'approved'],
        ['second-admin', 'returned'],
        ['founder', 'in-review'],
      ] as const),
    );
    expect(approvalsOf(again)).toEqual([]);
    expect(
      takeStep(again, as('second-admin', again), asked('approved'), circumstances()).proposal.state,
    ).toBe('in-review');
  });
});

describe('a partnership', () => {
  const active = () =>
    after(
      ...([
        ['officer', 'proposed'],
        ['founder', 'accepted'],
        ['admin', 'approved'],
        ['second-admin', 'approved'],
      ] as const),
    );

  it('is completed with a recorded outcome only', () => {
    const proposal = active();
    const complete = (hasOutcome: boolean) =>
      takeStep(proposal, as('founder', proposal), asked('completed'), circumstances({ hasOutcome }));
    expect(() => complete(false)).toThrow('outcome-required');
    expect(complete(true).proposal.state).toBe('completed');
  });

  it('is closed when both sides end it, or the programme does', () => {
    const proposal = active();
    const once = takeStep(proposal, as('founder', proposal), asked('closed'), circumstances()).proposal;
    expect(once.state).toBe('active');
    expect(() => takeStep(once, as('founder', once), asked('closed'), circumstances())).toThrow(
      'transition-not-allowed',
    );
    expect(takeStep(once, as('colleague', once), asked('closed'), circumstances()).proposal.state).toBe(
      'closed',
    );
    const ended = asked('closed', null, 'The programme ends.');
    expect(takeStep(proposal, as('admin', proposal), ended, circumstances()).proposal.state).toBe('closed');
  });
});

describe('the table', () => {
  it('speaks of every state, in sentences of their own', () => {
    const named = new Set(transitionRules.flatMap(({ from, asks, to }) => [...from, asks, to]));
    expect([...named].sort()).toEqual([...proposalStates].sort());
    expect(new Set(transitionRules.map(({ sentence }) => sentence)).size).toBe(transitionRules.length);
  });

  it('leaves nothing to ask for where a case is over', () => {
    for (const state of ['declined', 'expired', 'rejected', 'closed', 'withdrawn'] as const)
      expect(transitionRules.filter(({ from }) => from.includes(state))).toEqual([]);
  });
});

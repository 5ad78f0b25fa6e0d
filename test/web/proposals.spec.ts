import { declineReasons, rejectReasons, undoReasons } from '../../apps/partnerships/src/domain/reasons';
import { proposalStates } from '../../apps/partnerships/src/domain/proposal-state';
import { transitionRules } from '../../apps/partnerships/src/domain/transition-rules';
import { Problem } from '../../apps/web/src/api/problem';
import { locale } from '../../apps/web/src/i18n/locales/en';
import { happenedIn } from '../../apps/web/src/pages/proposals/case/history-entries';
import { pathOf } from '../../apps/web/src/pages/proposals/case/path';
import { becauseOf, whyNotSent } from '../../apps/web/src/pages/proposals/not-sent';
import { turnOf } from '../../apps/web/src/pages/proposals/turn';

const step = (from: string | null, to: string, undone = false) => ({
  ...{ at: '2026-11-29T08:00:00.000Z', as: 'proposer', asked: to, from, to, reason: null, comment: null },
  undone: undone ? { at: '2026-11-29T09:00:00.000Z', as: 'proposer', reason: 'mistake' } : null,
});
const drafted = step(null, 'draft');
const proposed = step('draft', 'proposed');

describe('what the screens say of proposals', () => {
  it('words each reason that a decision may have', () => {
    expect(Object.keys(locale.codes.declineReason)).toEqual([...declineReasons]);
    expect(Object.keys(locale.codes.rejectReason)).toEqual([...rejectReasons]);
    expect(Object.keys(locale.codes.undoReason)).toEqual([...undoReasons]);
  });

  it('words each state', () => {
    expect(Object.keys(locale.codes.proposalState).sort()).toEqual([...proposalStates].sort());
  });

  it('tells each step of the table apart from a case that was proposed', () => {
    const told = transitionRules
      .filter(({ to }) => to !== 'proposed')
      .flatMap(({ from, asks, to }) =>
        from.map((one) => {
          const taken = { ...step(one, to), asked: asks };
          return happenedIn({ kind: 'step', at: taken.at, as: taken.as, step: taken });
        }),
      );
    expect(told).not.toContain('proposed');
  });
});

describe('the way of a case', () => {
  it('shows what is behind and what is still to come', () => {
    expect(pathOf({ state: 'proposed', history: [drafted, proposed] })).toEqual([
      { state: 'draft', standing: 'done' },
      { state: 'proposed', standing: 'now' },
      { state: 'accepted', standing: 'ahead' },
      { state: 'in-review', standing: 'ahead' },
      { state: 'active', standing: 'ahead' },
      { state: 'completed', standing: 'ahead' },
    ]);
  });

  it('ends where the case ended', () => {
    const history = [drafted, proposed, step('proposed', 'declined')];
    expect(pathOf({ state: 'declined', history }).map(({ state }) => state)).toEqual([
      'draft',
      'proposed',
      'declined',
    ]);
  });

  it('leaves out what was taken back', () => {
    const accepted = step('proposed', 'accepted', true);
    const history = [drafted, proposed, accepted, step('proposed', 'withdrawn')];
    expect(pathOf({ state: 'withdrawn', history }).map(({ state }) => state)).not.toContain('accepted');
  });

  it('stands at the review while a case is returned, and says so', () => {
    expect(pathOf({ state: 'returned', history: [] })[3]).toEqual({ state: 'returned', standing: 'now' });
  });
});

describe('whose turn it is', () => {
  it.each([
    ['draft', 'proposer'],
    ['proposed', 'recipient'],
    ['awaiting-contact', 'programme'],
    ['in-review', 'programme'],
    ['returned', 'sides'],
    ['declined', 'nobody'],
  ] as const)('of a case that is %s it is %s', (state, turn) => {
    expect(turnOf({ state, awaits: 'recipient' })).toBe(turn);
  });
});

describe('why a draft was not sent', () => {
  it('outlives the browser’s history', () => {
    const refused = new Problem('service-unavailable', 503, { retryAfterSeconds: 5 }, []);
    const kept: unknown = structuredClone(becauseOf(refused));
    expect(whyNotSent(kept)).toMatchObject({
      code: 'service-unavailable',
      details: { retryAfterSeconds: 5 },
    });
    expect(whyNotSent(structuredClone(becauseOf(new TypeError('no way'))))?.code).toBe('unreachable');
  });

  it('is nothing where a case was gone to otherwise', () => {
    expect([null, undefined, 'x', {}].map(whyNotSent)).toEqual([null, null, null, null]);
  });
});

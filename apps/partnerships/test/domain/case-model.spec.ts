import { DomainError } from '@puente/kernel';
import * as fc from 'fast-check';
import { counterPropose } from '../../src/domain/counter-propose';
import { type Proposal } from '../../src/domain/proposal';
import { proposalStates } from '../../src/domain/proposal-state';
import { approvalsOf, standingSteps } from '../../src/domain/situations';
import { allowedTransitions, takeStep } from '../../src/domain/take-step';
import { transitionRules } from '../../src/domain/transition-rules';
import { undoDecision } from '../../src/domain/undo-decision';
import { type CaseModel, firstModel, predict, predictUndo, sideOfPerson } from './case-model';
import { as, draft, hasConflict, morning, people, type PersonName } from './sample-case';

const names = Object.keys(people) as PersonName[];
const person = fc.constantFrom(...names);
const action = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.record({
      act: fc.constant('step' as const),
      name: person,
      to: fc.constantFrom(...proposalStates),
      hasReason: fc.boolean(),
      isClaimed: fc.boolean(),
      hasOutcome: fc.boolean(),
    }),
  },
  // Chance alone seldom gets as far as a partnership.
  { weight: 8, arbitrary: fc.record({ act: fc.constant('ahead' as const), pick: fc.nat() }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('undo' as const), name: person }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('counter' as const), name: person }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('deliver' as const), name: person }) },
);
type Drawn = typeof action extends fc.Arbitrary<infer One> ? One : never;
type Action = Exclude<Drawn, { act: 'ahead' }>;

const allSaid = { hasReason: true, isClaimed: true, hasOutcome: true };

/** One of the steps that the model knows to be open; where the case is over, one that is not. */
function ahead(model: CaseModel, pick: number): Action {
  const steps = names.flatMap((name) => proposalStates.map((to) => ({ name, to })));
  const onward = steps.filter(({ name, to }) => to !== 'withdrawn' && predict(model, name, to, allSaid));
  const { name, to } = onward[pick % onward.length] ?? { name: 'stranger', to: 'accepted' };
  return { act: 'step', name, to, ...allSaid };
}

const reasonFor = { declined: 'no-budget', rejected: 'duplicate' } as const;

/** The real thing: the case after an action. @throws DomainError where it is refused */
function act(proposal: Proposal, taken: Action): Proposal {
  const who = as(taken.name, proposal);
  const circumstances = {
    ...{ now: morning, recipientIsClaimed: true, hasOutcome: false },
    hasConflict: hasConflict(taken.name),
  };
  switch (taken.act) {
    case 'step': {
      const { to, hasReason, hasOutcome, isClaimed } = taken;
      const reason = to === 'declined' || to === 'rejected' ? reasonFor[to] : null;
      const said = hasReason ? { reason, comment: 'So.' } : { reason: null, comment: null };
      const around = { ...circumstances, hasOutcome, recipientIsClaimed: isClaimed };
      const before = allowedTransitions(proposal, who, around);
      const { proposal: after } = takeStep(proposal, who, { to, ...said }, around);
      expect(before).toContain(to);
      return after;
    }
    case 'undo':
      return undoDecision(proposal, who, 'mistake', circumstances).proposal;
    case 'counter':
      return counterPropose(proposal, who, { format: 'workshop' }, morning).proposal;
    case 'deliver': {
      const post = { personId: null, capacities: ['delivery'] } as const;
      return takeStep(proposal, post, { to: 'proposed', reason: null, comment: null }, circumstances)
        .proposal;
    }
  }
}

function expected(model: CaseModel, taken: Action): CaseModel | null {
  switch (taken.act) {
    case 'step':
      return predict(model, taken.name, taken.to, taken);
    case 'undo':
      return predictUndo(model, taken.name);
    case 'counter':
      if (model.state !== 'proposed' || sideOfPerson(taken.name) !== model.turn) return null;
      return { ...model, turn: model.turn === 'proposer' ? 'recipient' : 'proposer' };
    case 'deliver':
      if (model.state !== 'awaiting-contact') return null;
      return { ...model, state: 'proposed', before: null, decidedAs: null };
  }
}

function keepsTheLaws(proposal: Proposal): void {
  for (const { asked, from, to, as: capacity, reason } of standingSteps(proposal).slice(1)) {
    expect(transitionRules).toContainEqual(
      expect.objectContaining({ asks: asked, to, from: expect.arrayContaining([from]) as unknown }),
    );
    if (to === 'declined' || to === 'rejected') expect(reason).not.toBeNull();
    if (asked === 'approved') expect(capacity).toBe('admin');
  }
  const approvers = approvalsOf(proposal).map(({ personId }) => personId);
  expect(new Set(approvers).size).toBe(approvers.length);
  expect(approvers).not.toContain(people['admin-of-madrid'].personId);
  if (['active', 'completed', 'closed'].includes(proposal.state)) expect(approvers).toHaveLength(2);
}

describe('a case in the hands of random people', () => {
  it('goes where plain words say it goes, refuses the rest unchanged, and keeps the laws', () => {
    const reached = new Set<string>();
    const property = fc.property(fc.array(action, { minLength: 1, maxLength: 60 }), (actions) => {
      let proposal = draft();
      let model = firstModel;
      for (const drawn of actions) {
        const taken = drawn.act === 'ahead' ? ahead(model, drawn.pick) : drawn;
        const next = expected(model, taken);
        try {
          proposal = act(proposal, taken);
        } catch (error) {
          if (!(error instanceof DomainError)) throw error;
          expect(next).toBeNull();
          continue;
        }
        if (next === null) throw new Error(`${JSON.stringify(taken)} is to be refused in ${model.state}`);
        model = next;
        expect(proposal).toMatchObject({ state: model.state, awaits: model.turn });
        keepsTheLaws(proposal);
        reached.add(proposal.state);
      }
    });
    fc.assert(property, { numRuns: 2_000, seed: 4 });
    expect([...reached]).toEqual(
      expect.arrayContaining(['awaiting-contact', 'rejected', 'active', 'closed']),
    );
  });
});

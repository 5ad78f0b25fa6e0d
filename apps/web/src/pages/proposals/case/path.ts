import { type Schema } from '../../../api/client';

type Proposal = Schema<'Proposal'>;
type State = Proposal['state'];

export interface Stage {
  readonly state: State;
  readonly standing: 'done' | 'now' | 'ahead';
}

const way: readonly State[] = ['draft', 'proposed', 'accepted', 'in-review', 'active', 'completed'];
const offTheWay: Partial<Record<State, State>> = {
  'awaiting-contact': 'proposed',
  returned: 'in-review',
  approved: 'in-review',
};
const ends: readonly State[] = ['declined', 'expired', 'rejected', 'withdrawn', 'closed'];

/** The stages of a case in their order: behind it, where it stands, and those that are still to come where it may go on. */
export function pathOf({ state, history }: Pick<Proposal, 'state' | 'history'>): Stage[] {
  if (ends.includes(state)) {
    const visited = new Set(
      history
        .filter(({ undone }) => undone === null)
        .flatMap(({ from, to }) => [from ?? to, to])
        .map((one) => offTheWay[one as State] ?? one),
    );
    const behind = way.filter((stage) => visited.has(stage));
    return [
      ...behind.map((stage): Stage => ({ state: stage, standing: 'done' })),
      { state, standing: 'now' },
    ];
  }
  const at = way.indexOf(offTheWay[state] ?? state);
  return way.map((stage, place) => {
    if (place === at) return { state, standing: 'now' };
    return { state: stage, standing: place < at ? 'done' : 'ahead' };
  });
}

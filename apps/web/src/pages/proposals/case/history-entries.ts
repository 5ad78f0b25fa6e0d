import { type Schema } from '../../../api/client';

type Proposal = Schema<'Proposal'>;
type Step = Proposal['history'][number];

/** Something that happened to a case: a step, or other terms that were put on the table. */
export type Entry =
  | { readonly kind: 'step'; readonly at: string; readonly as: string; readonly step: Step }
  | {
      readonly kind: 'counter';
      readonly at: string;
      readonly as: string;
      readonly counter: Proposal['counterProposals'][number];
    };

/** The latest first. */
export function entriesOf({ history, counterProposals }: Proposal): Entry[] {
  const steps = history.map((step): Entry => ({ kind: 'step', at: step.at, as: step.as, step }));
  const counters = counterProposals.map((counter): Entry => ({
    kind: 'counter',
    at: counter.at,
    as: counter.as,
    counter,
  }));
  return [...steps, ...counters].sort((one, other) => (one.at < other.at ? 1 : -1));
}

type Happened =
  | 'draft'
  | 'proposed'
  | 'awaiting-contact'
  | 'delivered'
  | 'accepted'
  | 'declined'
  | 'expired'
  | 'in-review'
  | 'handedBack'
  | 'returned'
  | 'approvedFirst'
  | 'rejected'
  | 'active'
  | 'completed'
  | 'ending'
  | 'closed'
  | 'withdrawn'
  | 'countered';

const plain: readonly Happened[] = [
  ...(['draft', 'proposed', 'awaiting-contact', 'accepted', 'declined', 'expired', 'in-review'] as const),
  ...(['returned', 'rejected', 'active', 'completed', 'closed', 'withdrawn'] as const),
];

/** What an entry is called: where it led, unless it led to where the case stood. */
export function happenedIn(entry: Entry): Happened {
  if (entry.kind === 'counter') return 'countered';
  const { asked, from, to, as } = entry.step;
  if (as === 'delivery') return 'delivered';
  if (asked === 'approved' && to === 'in-review') return 'approvedFirst';
  if (asked === 'closed' && to !== 'closed') return 'ending';
  if (from === 'returned' && to === 'in-review') return 'handedBack';
  return plain.find((one) => one === to) ?? 'proposed';
}

import { type ProposalState } from '../../src/domain/proposal-state';
import { type PersonName } from './sample-case';

/** The case as a few lines of prose would have it, written without the table. */
export interface CaseModel {
  readonly state: ProposalState;
  /** Whose turn it is to answer. */
  readonly turn: 'proposer' | 'recipient';
  readonly approvedBy: readonly PersonName[];
  readonly endedBy: readonly ('proposer' | 'recipient')[];
  /** What each decision can be undone to; null where something that is none has come between. */
  readonly before: CaseModel | null;
  readonly decidedAs: 'proposer' | 'recipient' | 'admin' | null;
}

export const firstModel: CaseModel = {
  ...{ state: 'draft', turn: 'recipient', approvedBy: [], endedBy: [], before: null, decidedAs: null },
};

const proposers: readonly PersonName[] = ['officer', 'colleague', 'admin-of-madrid'];
const unconflicted: readonly PersonName[] = ['admin', 'second-admin'];

export function sideOfPerson(name: PersonName): 'proposer' | 'recipient' | null {
  if (proposers.includes(name)) return 'proposer';
  return name === 'founder' ? 'recipient' : null;
}

export interface Said {
  readonly hasReason: boolean;
  readonly isClaimed: boolean;
  readonly hasOutcome: boolean;
}

/** The case after what somebody asks; null where it is refused. */
export function predict(model: CaseModel, name: PersonName, to: ProposalState, said: Said): CaseModel | null {
  const side = sideOfPerson(name);
  const isJudge = unconflicted.includes(name);
  const { state } = model;
  const goes = (next: ProposalState): CaseModel => ({ ...model, state: next, before: null, decidedAs: null });
  const decides = (next: ProposalState, traits: Partial<CaseModel> = {}): CaseModel => ({
    ...model,
    ...{ state: next, before: model, decidedAs: side ?? 'admin', ...traits },
  });
  const isReviewed = state === 'accepted' || state === 'in-review';
  switch (to) {
    case 'proposed':
      if (state !== 'draft' || side !== 'proposer') return null;
      return goes(said.isClaimed ? 'proposed' : 'awaiting-contact');
    case 'accepted':
      return state === 'proposed' && side === model.turn ? decides('accepted') : null;
    case 'declined':
      return state === 'proposed' && side === model.turn && said.hasReason ? decides('declined') : null;
    case 'withdrawn': {
      const isEarly = ['draft', 'proposed', 'awaiting-contact', 'returned'].includes(state);
      return side === 'proposer' && (isEarly || isReviewed) ? decides('withdrawn') : null;
    }
    case 'in-review':
      if (state === 'returned') return side ? goes('in-review') : null;
      return state === 'accepted' && isJudge ? goes('in-review') : null;
    case 'returned':
      return isReviewed && isJudge && said.hasReason ? decides('returned', { approvedBy: [] }) : null;
    case 'rejected':
      return isReviewed && isJudge && said.hasReason ? decides('rejected') : null;
    case 'approved': {
      if (!isReviewed || !isJudge || model.approvedBy.includes(name)) return null;
      const approvedBy = [...model.approvedBy, name];
      return decides(approvedBy.length === 2 ? 'active' : 'in-review', { approvedBy });
    }
    case 'completed':
      return state === 'active' && said.hasOutcome && (side || isJudge) ? decides('completed') : null;
    case 'closed': {
      if (state !== 'active' && state !== 'completed') return null;
      if (isJudge) return said.hasReason ? decides('closed') : null;
      if (!side || model.endedBy.includes(side)) return null;
      const endedBy = [...model.endedBy, side];
      return decides(endedBy.length === 2 ? 'closed' : state, { endedBy });
    }
    case 'draft':
    case 'awaiting-contact':
    case 'expired':
    case 'active':
      return null;
    default:
      throw new Error(to satisfies never);
  }
}

/** The case after somebody takes the last decision back; null where it is refused. */
export function predictUndo(model: CaseModel, name: PersonName): CaseModel | null {
  if (!model.before) return null;
  const { decidedAs } = model;
  const isTheirs = decidedAs === 'admin' ? unconflicted.includes(name) : sideOfPerson(name) === decidedAs;
  return isTheirs ? model.before : null;
}

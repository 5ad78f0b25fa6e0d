import { DomainError, errorCode } from '@puente/kernel';
import { type Doer, type Somebody } from './doer';
import { type CounterProposal, type Proposal, type Terms } from './proposal';
import { refuseUnknownChallenges } from './propose';
import { standingSteps } from './situations';
import { whatHappened } from './take-step';

export interface Edit extends Partial<Terms> {
  readonly answerDays?: number;
}

const isOpenToEdits = ({ state }: Proposal): boolean => state === 'draft' || state === 'returned';

export function mayEdit(proposal: Proposal, { capacities }: Somebody): boolean {
  return isOpenToEdits(proposal) && capacities.includes('proposer');
}

/**
 * The proposal, said otherwise by the side that proposed: as a draft, or when the programme has returned it. What others have
 * read stays on record.
 * @throws DomainError `transition-not-allowed`; `not-permitted` for others; `challenge-unknown`
 */
export function editProposal(
  proposal: Proposal,
  who: Somebody,
  { answerDays, ...terms }: Edit,
  now: Date,
): { readonly proposal: Proposal; readonly by: Doer } {
  const { id, state, counterProposals } = proposal;
  if (!isOpenToEdits(proposal))
    throw new DomainError(errorCode.transitionNotAllowed, { id, ...whatHappened(proposal) });
  if (!mayEdit(proposal, who)) throw new DomainError(errorCode.notPermitted, { id });
  refuseUnknownChallenges(terms.challenges ?? []);
  const by = { as: 'proposer', personId: who.personId } as const;
  return {
    proposal: {
      ...proposal,
      ...{ version: proposal.version + 1, answerDays: answerDays ?? proposal.answerDays },
      terms: { ...proposal.terms, ...terms },
      counterProposals:
        state === 'draft'
          ? counterProposals
          : recorded(proposal, { ...by, at: now, replaced: proposal.terms }),
    },
    by,
  };
}

/** Edits of one return are one: what stood before the first is what the others agreed to. */
function recorded(proposal: Proposal, edit: CounterProposal): CounterProposal[] {
  const { counterProposals } = proposal;
  const last = counterProposals.at(-1);
  if (last === undefined || !isSinceLastStep(proposal, last)) return [...counterProposals, edit];
  return [...counterProposals.slice(0, -1), { ...edit, replaced: last.replaced }];
}

/** Whether the terms changed after the last step that stands. */
export function isEditedSinceLastStep(proposal: Proposal): boolean {
  return proposal.counterProposals.some((one) => isSinceLastStep(proposal, one));
}

function isSinceLastStep(proposal: Proposal, { at }: CounterProposal): boolean {
  const step = standingSteps(proposal).at(-1);
  return step !== undefined && at > step.at;
}

import { DomainError, errorCode } from '@puente/kernel';
import { otherSide, type Proposal, type Terms } from './proposal';
import { type Doer, type Somebody } from './doer';
import { refuseUnknownChallenges } from './propose';
import { whatHappened } from './take-step';

export const counterProposalsMax = 10;
const dayMs = 86_400_000;

/**
 * Answers with other terms; the other side then has as long to answer as this one had.
 * @throws DomainError `transition-not-allowed`; `not-permitted` where it is for the other side to answer; `challenge-unknown`
 */
export function counterPropose(
  proposal: Proposal,
  who: Somebody,
  terms: Partial<Terms>,
  now: Date,
): { readonly proposal: Proposal; readonly by: Doer } {
  const { id, state, awaits, counterProposals, answerDays } = proposal;
  if (state !== 'proposed' || counterProposals.length >= counterProposalsMax)
    throw new DomainError(errorCode.transitionNotAllowed, { id, ...whatHappened(proposal) });
  if (!who.capacities.includes(awaits)) throw new DomainError(errorCode.notPermitted, { id, awaits });
  refuseUnknownChallenges(terms.challenges ?? []);
  const by = { as: awaits, personId: who.personId };
  return {
    proposal: {
      ...proposal,
      ...{ version: proposal.version + 1, awaits: otherSide(awaits), terms: { ...proposal.terms, ...terms } },
      deadline: new Date(now.getTime() + answerDays * dayMs),
      counterProposals: [...counterProposals, { ...by, at: now, replaced: proposal.terms }],
    },
    by,
  };
}

import { isChallenge } from '@puente/challenges';
import { type Actor, DomainError, errorCode, isMemberOf, partyKey } from '@puente/kernel';
import { type Proposal, type ProposalParty, type Terms } from './proposal';

export const answerDays = { least: 1, most: 365, unsaid: 30 } as const;

export interface NewCase {
  readonly id: string;
  readonly proposer: ProposalParty;
  readonly recipient: ProposalParty;
  readonly terms: Terms;
  readonly runId: string | null;
  readonly answerDays: number;
}

/**
 * A case, as a draft.
 * @throws DomainError `not-permitted` for whoever does not belong to the side that proposes; `pair-not-supported`;
 * `challenge-unknown`
 */
export function openCase(actor: Actor, opened: NewCase, now: Date): Proposal {
  const { proposer, recipient, terms } = opened;
  if (!isMemberOf(actor, proposer))
    throw new DomainError(errorCode.notPermitted, { party: partyKey(proposer) });
  refuseUnfitParties(proposer, recipient);
  refuseUnknownChallenges(terms.challenges);
  const drafted = { as: 'proposer', personId: actor.personId, at: now } as const;
  return {
    ...{ ...opened, version: 1, state: 'draft', awaits: 'recipient', createdAt: now },
    ...{ deadline: null, contactedAt: null, questions: [], counterProposals: [], alternatives: [] },
    steps: [
      { ...drafted, asked: 'draft', from: null, to: 'draft', reason: null, comment: null, undone: null },
    ],
  };
}

function refuseUnfitParties(proposer: ProposalParty, recipient: ProposalParty): void {
  const unfit = [proposer, recipient].some(({ kind }) => kind === 'organisation');
  if (unfit || partyKey(proposer) === partyKey(recipient))
    throw new DomainError(errorCode.pairNotSupported, {
      proposer: partyKey(proposer),
      recipient: partyKey(recipient),
    });
}

/** @throws DomainError `challenge-unknown` */
export function refuseUnknownChallenges(challenges: readonly string[]): void {
  const challenge = challenges.find((one) => !isChallenge(one));
  if (challenge !== undefined) throw new DomainError(errorCode.challengeUnknown, { challenge });
}

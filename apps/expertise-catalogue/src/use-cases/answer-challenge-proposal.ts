import { type AnswerChallengeProposal as Request, type ChallengeProposal } from '@puente/contracts';
import { type Clock, DomainError, errorCode } from '@puente/kernel';
import { answerChallenge } from '../domain/answer-challenge';
import { toChange } from '../domain/may-act';
import { type ListChallengeProposals } from './list-challenge-proposals';
import { type StartUps } from './ports/start-ups';

export class AnswerChallengeProposal {
  constructor(
    private readonly startUps: StartUps,
    private readonly listing: ListChallengeProposals,
    private readonly clock: Clock,
  ) {}

  async execute({ startUpId, challenge, actor, status, solutionId }: Request): Promise<ChallengeProposal> {
    const { items } = await this.listing.execute({ startUpId, actor });
    const proposal = items.find((one) => one.challenge === challenge);
    if (!proposal) throw new DomainError(errorCode.challengeNotProposed, { challenge });
    const { personId } = actor;
    const action = { action: 'start-up-updated', personId, occurredAt: this.clock.now() };
    await this.startUps.change(startUpId, (existing) => ({
      startUp: answerChallenge(toChange(startUpId, existing, actor), challenge, status, solutionId ?? null),
      action,
    }));
    return { ...proposal, status };
  }
}

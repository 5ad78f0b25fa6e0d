import { type ChallengeProposals, type ListChallengeProposals as Request } from '@puente/contracts';
import { toChange } from '../domain/may-act';
import { type StartUps } from './ports/start-ups';
import { type Texts } from './ports/texts';

export class ListChallengeProposals {
  constructor(
    private readonly startUps: StartUps,
    private readonly texts: Texts,
  ) {}

  async execute({ startUpId: id, actor }: Request): Promise<ChallengeProposals> {
    const { description, challengeAnswers } = toChange(id, await this.startUps.find(id), actor);
    const found = await this.texts.challengesOf(description);
    return {
      items: found.map((one) => ({ ...one, status: challengeAnswers[one.challenge] ?? 'proposed' })),
    };
  }
}

import { isChallenge } from '@puente/challenges';
import { type GoodPractice, type UpdateGoodPractice as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toGoodPractice } from './good-practice.presenter';
import { type GoodPractices } from './ports/good-practices';

export class UpdateGoodPractice {
  constructor(private readonly goodPractices: GoodPractices) {}

  async execute({ id, version, ...facts }: Request): Promise<GoodPractice> {
    const { challenge } = facts;
    if (challenge !== undefined && !isChallenge(challenge))
      throw new DomainError(errorCode.challengeUnknown, { challenge });
    const updated = await this.goodPractices.change(id, (existing) => {
      if (!existing) throw new DomainError(errorCode.goodPracticeNotFound, { id });
      if (existing.version !== version)
        throw new DomainError(errorCode.versionStale, { version: existing.version });
      const named = Object.entries(facts).filter(([, value]) => value !== undefined);
      return { ...existing, ...Object.fromEntries(named) };
    });
    return toGoodPractice(updated);
  }
}

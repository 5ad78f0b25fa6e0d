import { isChallenge } from '@puente/challenges';
import { type GoodPractice, type UpdateGoodPractice as Request } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin, isMemberOf } from '@puente/kernel';
import { type GoodPractice as Practice } from '../domain/good-practice';
import { toGoodPractice } from './good-practice.presenter';
import { type GoodPractices } from './ports/good-practices';

export class UpdateGoodPractice {
  constructor(
    private readonly goodPractices: GoodPractices,
    private readonly clock: Clock,
  ) {}

  async execute({ id, version, actor, ...facts }: Request): Promise<GoodPractice> {
    const { challenge } = facts;
    if (challenge !== undefined && !isChallenge(challenge))
      throw new DomainError(errorCode.challengeUnknown, { challenge });
    const update = (existing: Practice | null): Practice => {
      if (!existing) throw new DomainError(errorCode.goodPracticeNotFound, { id });
      if (!isAdmin(actor) && !isMemberOf(actor, existing.party))
        throw new DomainError(errorCode.notPermitted, { id });
      if (existing.version !== version)
        throw new DomainError(errorCode.versionStale, { version: existing.version });
      const named = Object.entries(facts).filter(([, value]) => value !== undefined);
      return { ...existing, ...Object.fromEntries(named) };
    };
    const { personId } = actor;
    const action = { action: 'good-practice-updated', personId, occurredAt: this.clock.now() };
    const updated = await this.goodPractices.change(id, update, action);
    return toGoodPractice(updated);
  }
}

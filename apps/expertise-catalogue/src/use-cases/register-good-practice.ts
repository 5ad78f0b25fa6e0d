import { randomUUID } from 'node:crypto';
import { isChallenge } from '@puente/challenges';
import { type GoodPractice, type RegisterGoodPractice as Request } from '@puente/contracts';
import { type Clock, DomainError, errorCode, isAdmin, isMemberOf } from '@puente/kernel';
import { toGoodPractice } from './good-practice.presenter';
import { type GoodPractices } from './ports/good-practices';
import { type Parties } from './ports/parties';

export class RegisterGoodPractice {
  constructor(
    private readonly goodPractices: GoodPractices,
    private readonly parties: Parties,
    private readonly clock: Clock,
  ) {}

  async execute(request: Request): Promise<GoodPractice> {
    const { challenge } = request;
    if (!isChallenge(challenge)) throw new DomainError(errorCode.challengeUnknown, { challenge });
    const { actor } = request;
    if (!isAdmin(actor) && !isMemberOf(actor, request.party))
      throw new DomainError(errorCode.notPermitted, { ...request.party });
    const described = await this.parties.describe(request.party);
    if (!described) throw new DomainError(errorCode.partyNotFound, { ...request.party });
    const id = randomUUID();
    const action = {
      ...{ action: 'good-practice-registered', personId: actor.personId },
      occurredAt: this.clock.now(),
    };
    const begin = () => ({
      id,
      version: 0,
      party: { kind: request.party.kind, id: request.party.id, ...described },
      challenge,
      title: request.title,
      summary: request.summary,
      since: request.since ?? null,
      result: request.result ?? null,
      proofName: request.proofName ?? null,
      proofUrl: request.proofUrl ?? null,
    });
    const registered = await this.goodPractices.change(id, begin, action);
    return toGoodPractice(registered);
  }
}

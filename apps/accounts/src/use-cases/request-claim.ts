import { randomUUID } from 'node:crypto';
import { type Claim as ClaimFacts, type RequestClaim as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type Claim } from '../domain/claim';
import { programme } from '../domain/programme';
import { toClaim } from './claim.presenter';
import { type Transactions } from './ports/stores';

export class RequestClaim {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId }, city, message }: Request): Promise<ClaimFacts> {
    return this.transactions.run(async ({ people, memberships, claims, actions, now }) => {
      const organisation = { kind: 'city', id: city } as const;
      await memberships.lock(organisation);
      if ((await memberships.membersOf(organisation)).length > 0)
        throw new DomainError(errorCode.cityClaimed, { city });
      const waiting = await claims.findWaiting(city, personId);
      if (waiting !== null) throw new DomainError(errorCode.claimExists, { id: waiting.id });
      const undecided = { decidedAt: null, decidedBy: null, reason: null };
      const claim: Claim = {
        id: randomUUID(),
        city,
        personId,
        message,
        status: 'requested',
        requestedAt: now,
        ...undecided,
      };
      await claims.save(claim);
      await actions.record({
        action: 'claim-requested',
        personId,
        subject: { kind: 'claim', id: claim.id },
        parties: [organisation],
        to: claim.status,
        tellsOrganisations: [programme],
      });
      return toClaim(claim, await people.find(personId));
    });
  }
}

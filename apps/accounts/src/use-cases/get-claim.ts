import { type Claim as ClaimFacts, type GetClaim as Request } from '@puente/contracts';
import { DomainError, errorCode, isAdmin } from '@puente/kernel';
import { toClaim } from './claim.presenter';
import { type Transactions } from './ports/stores';

export class GetClaim {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, id }: Request): Promise<ClaimFacts> {
    return this.transactions.run(async ({ people, claims }) => {
      const claim = await claims.find(id);
      const mayRead = claim !== null && (isAdmin(actor) || claim.personId === actor.personId);
      if (!mayRead) throw new DomainError(errorCode.claimNotFound, { id });
      return toClaim(claim, await people.find(claim.personId));
    });
  }
}

import { type Claim as ClaimFacts, type DecideClaim as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { decideClaim } from '../domain/claim';
import { conflictWith } from '../domain/conflicts';
import { demandAdmin } from '../domain/may-manage';
import { type Person } from '../domain/person';
import { toClaim } from './claim.presenter';
import { interestsOf } from './interests-of';
import { type Stores, type Transactions } from './ports/stores';

export class DecideClaim {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor, id, decision, reason }: Request): Promise<ClaimFacts> {
    demandAdmin(actor);
    const by = actor.personId;
    return this.transactions.run(async (stores) => {
      const { people, memberships, claims, actions, now } = stores;
      const claim = await claims.findAlone(id);
      const claimant = claim && (await people.find(claim.personId));
      if (claim === null || claimant === null) throw new DomainError(errorCode.claimNotFound, { id });
      await demandNoConflict(stores, by, claim.city, claimant);
      const decided = decideClaim(claim, { decision, reason: reason ?? null, by, at: now });
      const organisation = { kind: 'city', id: claim.city } as const;
      if (decided.status === 'confirmed' && claimant.erasedAt === null)
        await memberships.add({ personId: claimant.id, organisation, since: now });
      await claims.save(decided);
      await actions.record({
        action: decided.status === 'confirmed' ? 'claim-confirmed' : 'claim-declined',
        personId: by,
        subject: { kind: 'claim', id },
        parties: [organisation],
        from: claim.status,
        to: decided.status,
        reason: decided.reason,
        tellsPeople: [claimant.id],
      });
      return toClaim(decided, claimant);
    });
  }
}

/** The claimant counts as a member already: nobody lets in their own house. @throws DomainError `conflict-of-interest` */
async function demandNoConflict(stores: Stores, by: string, city: string, claimant: Person): Promise<void> {
  const organisation = { kind: 'city', id: city } as const;
  const members = await stores.memberships.membersOf(organisation);
  const emails = [...members.map(({ person }) => person.email), claimant.email].flatMap((one) => one ?? []);
  const why =
    by === claimant.id ? 'member' : conflictWith(organisation, emails, await interestsOf(stores, by));
  if (why !== null) throw new DomainError(errorCode.conflictOfInterest, { why });
}

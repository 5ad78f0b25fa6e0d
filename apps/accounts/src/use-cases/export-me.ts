import { type ExportMe as Request, type PersonExport } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { toAccessTokenFacts } from './access-token.presenter';
import { toClaim } from './claim.presenter';
import { toMe } from './person.presenter';
import { type Transactions } from './ports/stores';

export class ExportMe {
  constructor(private readonly transactions: Transactions) {}

  async execute({ actor: { personId } }: Request): Promise<PersonExport> {
    return this.transactions.run(async (stores) => {
      const person = await stores.people.find(personId);
      if (person === null || person.email === null) throw new DomainError(errorCode.signInRequired);
      const [memberships, conflicts] = [
        await stores.memberships.of(personId),
        await stores.declaredConflicts.of(personId),
      ];
      const sessions = await stores.sessions.of(personId);
      const devices = await stores.devices.of(personId);
      const identities = await stores.identities.of(personId);
      const letters = await stores.letters.to(person.email);
      return {
        person: toMe(person, memberships, conflicts),
        sessions: sessions.map(({ startedAt, expiresAt }) => ({
          startedAt: startedAt.toISOString(),
          expiresAt: expiresAt.toISOString(),
        })),
        devices: devices.map(({ lastUsedAt }) => ({ lastUsedAt: lastUsedAt.toISOString() })),
        accessTokens: (await stores.accessTokens.of(personId)).map(toAccessTokenFacts),
        claims: (await stores.claims.of(personId)).map((claim) => toClaim(claim, person)),
        identities: identities.map(({ issuer, subject, linkedAt }) => ({
          ...{ issuer, subject },
          linkedAt: linkedAt.toISOString(),
        })),
        lettersWanted: await stores.preferences.lettersTo(personId),
        letters: letters.map(({ template, askedAt }) => ({ template, askedAt: askedAt.toISOString() })),
      };
    });
  }
}

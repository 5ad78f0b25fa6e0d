import { findActedFor, findConflicts } from '@puente/contracts';
import { partyKey, type PartyRef } from '@puente/kernel';
import { type RequestClient } from '@puente/messaging';
import { organisationOf } from '../domain/deed';
import { type People } from '../use-cases/ports/people';

/** How many one question names. */
const partiesMax = 20;

export class PeopleAcrossServices implements People {
  constructor(private readonly client: RequestClient) {}

  async isActedFor(party: PartyRef): Promise<boolean> {
    const { organisations } = await this.client.send(findActedFor, { organisations: organisationOf(party) });
    return organisations.length > 0;
  }

  async interestsIn(personId: string, parties: readonly PartyRef[]): Promise<PartyRef[]> {
    const found: PartyRef[] = [];
    const each = [...new Map(parties.map((party) => [partyKey(party), party])).values()];
    for (let at = 0; at < each.length; at += partiesMax) {
      const some = each.slice(at, at + partiesMax);
      const organisations = some.flatMap(organisationOf);
      const { conflicts } = await this.client.send(findConflicts, { personId, organisations });
      found.push(
        ...some.filter(({ kind, id }) =>
          conflicts.some(({ organisation }) => organisation.kind === kind && organisation.id === id),
        ),
      );
    }
    return found;
  }
}

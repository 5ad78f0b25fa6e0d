import { type ActionRecorded, matchScoringActionRecorded } from '@puente/contracts';
import { lockByName, type Outbox } from '@puente/persistence';
import { partyKey } from '@puente/kernel';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { type GivenResponse } from '../domain/given-response';
import { type PartyReference } from '../domain/match-request';
import { type Responses, type WhoAndWhen } from '../use-cases/ports/responses';
import { GroupedReader } from './grouped-reader';
import { SuggestionResponseRow } from './suggestion-response.row';

const partiesPerQueryMax = 64;

export class TypeOrmResponses implements Responses {
  /** Each match request begins with this question. */
  private readonly reader: GroupedReader<PartyReference, readonly GivenResponse[]>;

  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {
    this.reader = new GroupedReader((parties) => this.ofAll(parties), partiesPerQueryMax);
  }

  of(party: PartyReference): Promise<readonly GivenResponse[]> {
    return this.reader.of(party);
  }

  async give(party: PartyReference, given: GivenResponse, by: WhoAndWhen): Promise<void> {
    await this.change(party, given.candidate, by, given);
  }

  async withdraw(party: PartyReference, candidate: PartyReference, by: WhoAndWhen): Promise<void> {
    await this.change(party, candidate, by, null);
  }

  private async change(
    party: PartyReference,
    candidate: PartyReference,
    { personId, at }: WhoAndWhen,
    given: GivenResponse | null,
  ): Promise<void> {
    const key = {
      ...{ partyKind: party.kind, partyId: party.id },
      ...{ candidateKind: candidate.kind, candidateId: candidate.id },
    };
    const name = `suggestion:${partyKey(party)}|${partyKey(candidate)}`;
    await this.manager.transaction(async (manager) => {
      await lockByName(manager, name);
      const held = await manager.findOneBy(SuggestionResponseRow, key);
      const from = held?.response ?? null;
      if (given === null && from === null) return;
      const version = (held?.version ?? 0) + 1;
      const { response = null, reason = null, until = null } = given ?? {};
      await manager.save(SuggestionResponseRow, {
        ...{ ...key, version, response, reason, until, givenBy: personId, givenAt: at },
      });
      const action: ActionRecorded = {
        action: response === null ? 'suggestion-response-withdrawn' : `suggestion-${response}`,
        ...{ personId, subject: { ...candidate }, parties: [{ ...party }], from, to: response },
        // Reasons are in people's own words: they stay here.
        ...{ reason: null, tellsOrganisations: [], tellsPeople: [], occurredAt: at.toISOString() },
      };
      await this.outbox.append(manager, matchScoringActionRecorded, {
        ...{ party: name, version, payload: action },
      });
    });
  }

  private async ofAll(parties: readonly PartyReference[]): Promise<(readonly GivenResponse[])[]> {
    const rows = await this.manager.find(SuggestionResponseRow, {
      where: (['city', 'start-up'] as const).map((partyKind) => ({
        partyKind,
        partyId: In(parties.filter(({ kind }) => kind === partyKind).map(({ id }) => id)),
        response: Not(IsNull()),
      })),
      order: { candidateKind: 'ASC', candidateId: 'ASC' },
    });
    const byParty = new Map<string, GivenResponse[]>(parties.map((party) => [partyKey(party), []]));
    for (const { partyKind, partyId, candidateKind, candidateId, response, reason, until } of rows) {
      const candidate = { kind: candidateKind, id: candidateId };
      if (response === null) continue;
      byParty
        .get(partyKey({ kind: partyKind, id: partyId }))
        ?.push({ candidate, response, reason, until: until ?? null });
    }
    return parties.map((party) => byParty.get(partyKey(party)) ?? []);
  }
}

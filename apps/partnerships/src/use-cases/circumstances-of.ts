import { type Actor, type Clock, isAdmin, partyKey, type PartyRef } from '@puente/kernel';
import { type Proposal } from '../domain/proposal';
import { type Circumstances } from '../domain/situations';
import { type Outcomes } from './ports/outcomes';
import { type People } from './ports/people';

/** What a step is judged by beside the case: the time, and what accounts knows of people. */
export class CircumstancesOf {
  constructor(
    private readonly people: People,
    private readonly outcomes: Outcomes,
    private readonly clock: Clock,
  ) {}

  /** For a step. */
  async step(actor: Actor, proposal: Proposal): Promise<Circumstances> {
    const [shown, recipientIsClaimed] = await Promise.all([
      this.showing(actor, proposal),
      proposal.state !== 'draft' || this.hasReader(proposal),
    ]);
    return { ...shown, recipientIsClaimed };
  }

  /** For what may be asked for: that does not hang on whether the recipient is claimed. */
  async showing(actor: Actor, proposal: Proposal): Promise<Circumstances> {
    return (await this.showingEach(actor, [proposal]))(proposal);
  }

  /** For many at once. */
  async showingEach(
    actor: Actor,
    proposals: readonly Proposal[],
  ): Promise<(proposal: Proposal) => Circumstances> {
    const now = this.clock.now();
    const parties = isAdmin(actor) ? proposals.flatMap(partiesOf) : [];
    const active = proposals.filter(({ state }) => state === 'active').map(({ id }) => id);
    const [interests, ended] = await Promise.all([
      parties.length === 0 ? [] : this.people.interestsIn(actor.personId, parties),
      active.length === 0 ? new Set<string>() : this.outcomes.withOutcome(active),
    ]);
    const conflicting = new Set(interests.map(partyKey));
    return (proposal) => ({
      ...{ now, recipientIsClaimed: true, hasOutcome: ended.has(proposal.id) },
      hasConflict: partiesOf(proposal).some((party) => conflicting.has(partyKey(party))),
    });
  }

  /** Of cities alone it is known whom to write to otherwise. */
  private async hasReader({ recipient }: Proposal): Promise<boolean> {
    return recipient.kind !== 'city' || (await this.people.isActedFor(recipient));
  }
}

function partiesOf({ proposer, recipient }: Proposal): PartyRef[] {
  return [proposer, recipient];
}

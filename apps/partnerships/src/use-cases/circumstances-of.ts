import { type Actor, type Clock, isAdmin } from '@puente/kernel';
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
  async showing(actor: Actor, { id, state, proposer, recipient }: Proposal): Promise<Circumstances> {
    const interests = isAdmin(actor)
      ? await this.people.interestsIn(actor.personId, [proposer, recipient])
      : [];
    const hasOutcome = state === 'active' && (await this.outcomes.hasOutcome(id));
    const hasConflict = interests.length > 0;
    return { now: this.clock.now(), recipientIsClaimed: true, hasConflict, hasOutcome };
  }

  /** Of cities alone it is known whom to write to otherwise. */
  private async hasReader({ recipient }: Proposal): Promise<boolean> {
    return recipient.kind !== 'city' || (await this.people.isActedFor(recipient));
  }
}

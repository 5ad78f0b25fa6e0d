import { randomUUID } from 'node:crypto';
import { type DraftProposal as Request, type Proposal } from '@puente/contracts';
import { type Clock, DomainError, errorCode, type PartyRef } from '@puente/kernel';
import { type ProposalParty } from '../domain/proposal';
import { answerDays as days, openCase } from '../domain/propose';
import { type CircumstancesOf } from './circumstances-of';
import { type Parties } from './ports/parties';
import { type Proposals } from './ports/proposals';
import { toProposal } from './proposal.presenter';

/** Both parties must be there; what they are called is kept as it was. */
export class DraftProposal {
  constructor(
    private readonly proposals: Proposals,
    private readonly parties: Parties,
    private readonly clock: Clock,
    private readonly circumstances: CircumstancesOf,
  ) {}

  async execute({ actor, format, challenges, message, ...request }: Request): Promise<Proposal> {
    const [proposer, recipient] = await Promise.all([
      this.party(request.proposer),
      this.party(request.recipient),
    ]);
    const opened = openCase(
      actor,
      {
        ...{ id: randomUUID(), proposer, recipient, terms: { format, challenges, message } },
        ...{ runId: request.runId ?? null, answerDays: request.answerDays ?? days.unsaid },
      },
      this.clock.now(),
    );
    const around = await this.circumstances.showing(actor, opened);
    await this.proposals.add(opened);
    return toProposal(opened, actor, around);
  }

  private async party(party: PartyRef): Promise<ProposalParty> {
    const found = await this.parties.find(party);
    if (found === null) throw new DomainError(errorCode.partyNotFound, { kind: party.kind, id: party.id });
    return found;
  }
}

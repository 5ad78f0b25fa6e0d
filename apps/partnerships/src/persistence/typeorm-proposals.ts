import { partnershipsActionRecorded } from '@puente/contracts';
import { type OrganisationRef, type PartyRef } from '@puente/kernel';
import { type Outbox } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Proposal, type Step } from '../domain/proposal';
import { type Proposals } from '../use-cases/ports/proposals';
import { fromProposalRow, toProposalRow } from './proposal.mapper';
import { ProposalRow } from './proposal.row';

export class TypeOrmProposals implements Proposals {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async find(id: string): Promise<Proposal | null> {
    const row = await this.manager.findOneBy(ProposalRow, { id });
    return row && fromProposalRow(row);
  }

  async add(proposal: Proposal): Promise<void> {
    const [drafted] = proposal.steps;
    if (!drafted) throw new Error('a case begins with a step');
    await this.manager.transaction(async (manager) => {
      await manager.insert(ProposalRow, toProposalRow(proposal));
      await this.tell(manager, proposal, drafted, [proposal.proposer]);
    });
  }

  private async tell(
    manager: EntityManager,
    { id, version, proposer, recipient }: Proposal,
    { personId, from, to, reason, at }: Step,
    told: readonly PartyRef[],
  ): Promise<void> {
    await this.outbox.append(manager, partnershipsActionRecorded, {
      party: `proposal:${id}`,
      version,
      payload: {
        ...{ action: 'proposal-drafted', personId, subject: { kind: 'proposal', id }, from, to, reason },
        parties: [proposer, recipient].map(({ kind, id: party }) => ({ kind, id: party })),
        ...{ tellsOrganisations: told.flatMap(organisation), tellsPeople: [] },
        occurredAt: at.toISOString(),
      },
    });
  }
}

/** Who has members to tell: cities and start-ups. */
function organisation({ kind, id }: PartyRef): OrganisationRef[] {
  return kind === 'organisation' ? [] : [{ kind, id }];
}

import { type Page, partnershipsActionRecorded } from '@puente/contracts';
import { type PartyRef } from '@puente/kernel';
import { type Outbox } from '@puente/persistence';
import { type EntityManager, LessThanOrEqual } from 'typeorm';
import { type Deed, draftingOf } from '../domain/deed';
import { type Proposal } from '../domain/proposal';
import { type Listed, type Proposals } from '../use-cases/ports/proposals';
import { listProposals } from './list-proposals';
import { fromProposalRow, toProposalRow } from './proposal.mapper';
import { ProposalRow } from './proposal.row';
import { queueProposal } from './queue-proposal';
import { tellPartnership } from './tell-partnership';

export class TypeOrmProposals implements Proposals {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async find(id: string): Promise<Proposal | null> {
    const row = await this.manager.findOneBy(ProposalRow, { id });
    return row && fromProposalRow(row);
  }

  list(listed: Listed, limit: number, cursor: string | undefined): Promise<Page<Proposal>> {
    return listProposals(this.manager, listed, limit, cursor);
  }

  async awaitingContactOf({ kind, id }: PartyRef): Promise<Proposal[]> {
    const rows = await this.manager.findBy(ProposalRow, {
      ...{ state: 'awaiting-contact', recipientKind: kind, recipientId: id },
    });
    return rows.map(fromProposalRow);
  }

  async due(now: Date, limit: number): Promise<Proposal[]> {
    const rows = await this.manager.find(ProposalRow, {
      where: { state: 'proposed', deadline: LessThanOrEqual(now) },
      order: { deadline: 'ASC' },
      take: limit,
    });
    return rows.map(fromProposalRow);
  }

  async add(proposal: Proposal): Promise<void> {
    await this.manager.transaction(async (manager) => {
      await manager.insert(ProposalRow, toProposalRow(proposal));
      await this.tell(manager, proposal, draftingOf(proposal));
    });
  }

  /** Two changes of one version meet at the row: the second finds it gone. */
  async change(before: Proposal, after: Proposal, deed: Deed): Promise<boolean> {
    return this.manager.transaction(async (manager) => {
      const { id, version } = before;
      const { affected } = await manager.update(ProposalRow, { id, version }, toProposalRow(after));
      if (affected !== 1) return false;
      await this.tell(manager, after, deed);
      await queueProposal(manager, before, after, deed);
      await tellPartnership(manager, this.outbox, before, after);
      return true;
    });
  }

  private async tell(
    manager: EntityManager,
    { id, version, proposer, recipient }: Proposal,
    { action, personId, from, to, reason, at, tells }: Deed,
  ): Promise<void> {
    await this.outbox.append(manager, partnershipsActionRecorded, {
      party: `proposal:${id}`,
      version,
      payload: {
        ...{ action, personId, subject: { kind: 'proposal', id }, from, to, reason },
        parties: [proposer, recipient].map(({ kind, id: party }) => ({ kind, id: party })),
        ...{ tellsOrganisations: [...tells], tellsPeople: [] },
        occurredAt: at.toISOString(),
      },
    });
  }
}

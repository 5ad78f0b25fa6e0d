import { partnershipsActionRecorded, type Page } from '@puente/contracts';
import { DomainError, errorCode, type OrganisationRef } from '@puente/kernel';
import { decodeCursor, decodeTimeAndId, lockByName, type Outbox, pageOf } from '@puente/persistence';
import { isUUID } from 'class-validator';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { partnershipStates, type PartnershipState } from '../domain/partnership';
import { type PartnershipRecord, type Recorded } from '../domain/partnership-record';
import { type Proposal } from '../domain/proposal';
import { type HeldPartnership, type Partnerships, type RecordAction } from '../use-cases/ports/partnerships';
import { type Outcomes } from '../use-cases/ports/outcomes';
import { fromRecordRow, toRecordRow } from './partnership-record.mapper';
import { PartnershipRecordRow } from './partnership-record.row';
import { fromProposalRow } from './proposal.mapper';
import { ProposalRow } from './proposal.row';

export class TypeOrmPartnerships implements Partnerships, Outcomes {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async all(limit: number, cursor: string | undefined): Promise<Page<Proposal>> {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    if (after !== undefined && !isUUID(after)) throw new DomainError(errorCode.invalidCursor);
    const rows = await this.manager.find(ProposalRow, {
      where: { state: In(partnershipStates), ...(after !== undefined && { id: MoreThan(after) }) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    const { items, nextCursor } = pageOf(rows, limit, ({ id }) => [id]);
    return { items: items.map(fromProposalRow), nextCursor };
  }

  async list(
    organisations: readonly OrganisationRef[] | null,
    status: PartnershipState | null,
    { limit, cursor }: { readonly limit: number; readonly cursor: string | undefined },
  ): Promise<Page<HeldPartnership>> {
    const query = this.manager
      .createQueryBuilder(ProposalRow, 'proposal')
      .where('proposal.state = ANY (:states)', { states: status ? [status] : partnershipStates });
    if (organisations) {
      query.andWhere(
        `ARRAY[proposer_kind || ':' || proposer_id, recipient_kind || ':' || recipient_id] && :own::text[]`,
        { own: organisations.map(({ kind, id }) => `${kind}:${id}`) },
      );
    }
    if (cursor !== undefined)
      query.andWhere('(proposal.createdAt, proposal.id) < (:at, :id)', decodeTimeAndId(cursor));
    const rows = await query
      .orderBy('proposal.createdAt', 'DESC')
      .addOrderBy('proposal.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    const { items, nextCursor } = pageOf(rows, limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
    const records = await this.manager.findBy(PartnershipRecordRow, {
      proposalId: In(items.map(({ id }) => id)),
    });
    const recordOf = (id: string) => fromRecordRow(records.find(({ proposalId }) => proposalId === id));
    const held = items.map((row) => ({ proposal: fromProposalRow(row), record: recordOf(row.id) }));
    return { items: held, nextCursor };
  }

  find(id: string): Promise<HeldPartnership | null> {
    return findIn(this.manager, id);
  }

  async change(
    id: string,
    change: (held: HeldPartnership | null) => { record: PartnershipRecord; by: Recorded } & RecordAction,
  ): Promise<HeldPartnership> {
    return this.manager.transaction(async (manager) => {
      await lockByName(manager, `partnership:${id}`);
      const held = await findIn(manager, id);
      const { record, by, ...action } = change(held);
      if (held === null) throw new Error(`there is no partnership ${id} to change`);
      await manager.upsert(PartnershipRecordRow, toRecordRow(id, record), ['proposalId']);
      await this.tell(manager, { proposal: held.proposal, record }, by, action);
      return { proposal: held.proposal, record };
    });
  }

  async withOutcome(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.manager.find(PartnershipRecordRow, {
      ...{ select: { proposalId: true }, where: { proposalId: In(ids), hasOutcome: true } },
    });
    return new Set(rows.map(({ proposalId }) => proposalId));
  }

  private async tell(
    manager: EntityManager,
    { proposal: { id, proposer, recipient }, record }: HeldPartnership,
    { personId, at }: Recorded,
    action: RecordAction,
  ): Promise<void> {
    const parties = [proposer, recipient].map((party) => ({ kind: party.kind, id: party.id }));
    await this.outbox.append(manager, partnershipsActionRecorded, {
      ...{ party: `partnership:${id}`, version: record.version },
      payload: {
        ...{ ...action, personId, subject: { kind: 'partnership', id }, parties, reason: null },
        tellsOrganisations: parties.flatMap(({ kind, id: party }) =>
          kind === 'organisation' ? [] : [{ kind, id: party }],
        ),
        ...{ tellsPeople: [], occurredAt: at.toISOString() },
      },
    });
  }
}

async function findIn(manager: EntityManager, id: string): Promise<HeldPartnership | null> {
  const row = await manager.findOneBy(ProposalRow, { id, state: In(partnershipStates) });
  if (row === null) return null;
  const record = await manager.findOneBy(PartnershipRecordRow, { proposalId: id });
  return { proposal: fromProposalRow(row), record: fromRecordRow(record) };
}

import { type Page } from '@puente/contracts';
import { type OrganisationRef } from '@puente/kernel';
import { decodeTimeAndId, pageOf } from '@puente/persistence';
import { Brackets, type EntityManager, type SelectQueryBuilder, type WhereExpressionBuilder } from 'typeorm';
import { type Proposal } from '../domain/proposal';
import { awaitingProgramme } from '../domain/proposal-state';
import { type Listed } from '../use-cases/ports/proposals';
import { fromProposalRow } from './proposal.mapper';
import { ProposalRow } from './proposal.row';

type Query = SelectQueryBuilder<ProposalRow>;

/** What was never sent is its authors' alone. */
const wasSent = `proposal.content->'steps' @> '[{"asked": "proposed"}]'`;

/** Newest first. @throws DomainError `invalid-cursor` */
export async function listProposals(
  manager: EntityManager,
  listed: Listed,
  limit: number,
  cursor: string | undefined,
): Promise<Page<Proposal>> {
  const query = manager.createQueryBuilder(ProposalRow, 'proposal');
  query.where(new Brackets((where) => inBox(where, listed)));
  if (listed.state !== null) query.andWhere('proposal.state = :state', { state: listed.state });
  if (cursor !== undefined) after(query, cursor);
  query
    .orderBy('proposal.createdAt', 'DESC')
    .addOrderBy('proposal.id', 'DESC')
    .take(limit + 1);
  const { items, nextCursor } = pageOf(await query.getMany(), limit, ({ createdAt, id }) => [
    createdAt.toISOString(),
    id,
  ]);
  return { items: items.map(fromProposalRow), nextCursor };
}

function inBox(where: WhereExpressionBuilder, { box, organisations, seesAll }: Listed): void {
  const own = keysOf(organisations);
  if (box === 'review') {
    where.where('proposal.state IN (:...awaiting)', { awaiting: awaitingProgramme });
    return;
  }
  where.where('FALSE');
  if (box !== 'in') where.orWhere(`${keyOf('proposer')} = ANY(:own)`, { own });
  if (box !== 'out') where.orWhere(`(${keyOf('recipient')} = ANY(:own) AND ${wasSent})`, { own });
  if (box === null && seesAll) where.orWhere(wasSent);
}

function after(query: Query, cursor: string): void {
  query.andWhere('(proposal.createdAt, proposal.id) < (:at, :id)', decodeTimeAndId(cursor));
}

function keysOf(organisations: readonly OrganisationRef[]): string[] {
  return organisations.map(({ kind, id }) => `${kind}:${id}`);
}

function keyOf(side: 'proposer' | 'recipient'): string {
  return `proposal.${side}Kind || ':' || proposal.${side}Id`;
}

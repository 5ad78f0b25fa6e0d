import { type Page } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { decodeCursor, pageOf } from '@puente/persistence';
import { isUUID } from 'class-validator';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { partnershipStates } from '../domain/partnership';
import { type Proposal } from '../domain/proposal';
import { type Partnerships } from '../use-cases/ports/partnerships';
import { fromProposalRow } from './proposal.mapper';
import { ProposalRow } from './proposal.row';

export class TypeOrmPartnerships implements Partnerships {
  constructor(private readonly manager: EntityManager) {}

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
}

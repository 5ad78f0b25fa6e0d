import { randomUUID } from 'node:crypto';
import { type Page } from '@puente/contracts';
import { decodeTimeAndId, pageOf } from '@puente/persistence';
import { type EntityManager, IsNull } from 'typeorm';
import { type Review } from '../domain/review';
import { type Reviews, type ReviewsListed } from '../use-cases/ports/reviews';
import { ReviewRow } from './review.row';

export class TypeOrmReviews implements Reviews {
  constructor(private readonly manager: EntityManager) {}

  find(id: string): Promise<Review | null> {
    return this.manager.findOneBy(ReviewRow, { id });
  }

  async list(listed: ReviewsListed, limit: number, cursor: string | undefined): Promise<Page<Review>> {
    const { kind, isOpen, assignedTo, dueBefore } = listed;
    const query = this.manager
      .createQueryBuilder(ReviewRow, 'review')
      .where(`review.closedAt IS ${isOpen ? '' : 'NOT '}NULL`);
    if (kind !== null) query.andWhere('review.kind = :kind', { kind });
    if (assignedTo !== null) query.andWhere('review.assignedTo IS NOT DISTINCT FROM :personId', assignedTo);
    if (dueBefore !== null) query.andWhere('review.dueAt < :dueBefore', { dueBefore });
    if (cursor !== undefined)
      query.andWhere('(review.openedAt, review.id) > (:at, :id)', decodeTimeAndId(cursor));
    query
      .orderBy('review.openedAt', 'ASC')
      .addOrderBy('review.id', 'ASC')
      .take(limit + 1);
    return pageOf(await query.getMany(), limit, ({ openedAt, id }) => [openedAt.toISOString(), id]);
  }

  async open({ kind, subjectId, parties, openedAt, dueAt }: Parameters<Reviews['open']>[0]): Promise<void> {
    await this.manager.query(
      `INSERT INTO review (id, kind, subject_id, parties, opened_at, due_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (kind, subject_id) DO UPDATE
       SET parties = excluded.parties, opened_at = excluded.opened_at, due_at = excluded.due_at,
           closed_at = NULL, outcome = NULL, assigned_to = NULL
       WHERE review.closed_at <= excluded.opened_at`,
      [randomUUID(), kind, subjectId, JSON.stringify(parties), openedAt, dueAt],
    );
  }

  async close(
    { kind, subjectId }: Pick<Review, 'kind' | 'subjectId'>,
    outcome: string,
    at: Date,
  ): Promise<void> {
    await this.manager.update(ReviewRow, { kind, subjectId, closedAt: IsNull() }, { closedAt: at, outcome });
  }

  async take(id: string, personId: string): Promise<boolean> {
    const free = { id, closedAt: IsNull() };
    const where = [
      { ...free, assignedTo: IsNull() },
      { ...free, assignedTo: personId },
    ];
    const { affected } = await this.manager.update(ReviewRow, where, { assignedTo: personId });
    return affected === 1;
  }

  async letGo(id: string): Promise<boolean> {
    const { affected } = await this.manager.update(
      ReviewRow,
      { id, closedAt: IsNull() },
      { assignedTo: null },
    );
    return affected === 1;
  }
}

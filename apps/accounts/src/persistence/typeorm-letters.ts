import { decodeTimeAndId, pageOf } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Letter, type Letters, type LetterState, type PostedLetter } from '../use-cases/ports/letters';
import { LetterRow } from './letter.row';

export class TypeOrmLetters implements Letters {
  constructor(
    private readonly manager: EntityManager,
    private readonly now: Date,
  ) {}

  async post(letter: Letter): Promise<void> {
    await this.manager.insert(LetterRow, { ...letter, askedAt: this.now, nextAttemptAt: this.now });
  }

  async to(email: string): Promise<{ template: string; askedAt: Date }[]> {
    return this.manager.find(LetterRow, { where: { to: email }, order: { askedAt: 'ASC' } });
  }

  async forgetAllTo(to: string): Promise<void> {
    await this.manager.delete(LetterRow, { to });
  }

  async find(messageId: string): Promise<PostedLetter | null> {
    const row = await this.manager.findOneBy(LetterRow, { messageId });
    return row && toPosted(row);
  }

  async list(state: LetterState | undefined, limit: number, cursor?: string) {
    const query = this.manager.createQueryBuilder(LetterRow, 'letter');
    if (state !== undefined) query.andWhere('letter.state = :state', { state });
    if (cursor !== undefined) {
      query.andWhere('(letter.asked_at, letter.message_id) < (:at, :id)', decodeTimeAndId(cursor));
    }
    query.orderBy('letter.askedAt', 'DESC').addOrderBy('letter.messageId', 'DESC');
    const rows = await query.limit(limit + 1).getMany();
    const { items, nextCursor } = pageOf(rows, limit, ({ askedAt, messageId }) => [
      askedAt.toISOString(),
      messageId,
    ]);
    return { items: items.map(toPosted), nextCursor };
  }

  async takeDue(putOff: (attempts: number) => Date): Promise<PostedLetter | null> {
    const row = await this.manager
      .createQueryBuilder(LetterRow, 'letter')
      .where("letter.state = 'waiting' AND letter.next_attempt_at <= :now", { now: this.now })
      .orderBy('letter.nextAttemptAt')
      .addOrderBy('letter.messageId')
      .limit(1)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getOne();
    if (row === null) return null;
    const attempts = row.attempts + 1;
    const { messageId } = row;
    await this.manager.update(LetterRow, { messageId }, { attempts, nextAttemptAt: putOff(attempts) });
    return toPosted({ ...row, attempts });
  }

  async settle(
    messageId: string,
    state: Exclude<LetterState, 'waiting'>,
    problem?: string,
  ): Promise<boolean> {
    const query = this.manager.createQueryBuilder().update(LetterRow);
    const settled = { state, problem: problem ?? null, settledAt: this.now };
    const data = state === 'sent' ? { data: () => "data - 'token'" } : {};
    const where = { messageId, state: 'waiting' as const };
    const { affected } = await query
      .set({ ...settled, ...data })
      .where(where)
      .execute();
    return affected === 1;
  }

  async noteProblem(messageId: string, problem: string): Promise<void> {
    await this.manager.update(LetterRow, { messageId }, { problem });
  }
}

/** What was posted by its template is read by it. */
function toPosted(row: LetterRow): PostedLetter {
  const { messageId, to, language, template, data, ...rest } = row;
  const { state, askedAt, attempts, settledAt, problem } = rest;
  return {
    letter: { messageId, to, language, template, data } as Letter,
    ...{ state, askedAt, attempts, settledAt, problem },
  };
}

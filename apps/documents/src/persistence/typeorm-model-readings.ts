import { type EntityManager, IsNull, Not } from 'typeorm';
import { type EvidenceCounts } from '../domain/document';
import { type ModelReading } from '../domain/model-reading/model-reading';
import {
  type DailyBudget,
  type DocumentForModel,
  type ModelReadings,
} from '../use-cases/ports/model-readings';
import { DocumentRow } from './document.row';

/** Which documents wait for the model, in PostgreSQL: replicas share the work, and the budget. */
export class TypeOrmModelReadings implements ModelReadings {
  constructor(private readonly manager: EntityManager) {}

  async take(charactersMax: number, leaseMs: number): Promise<DocumentForModel | null> {
    const [[taken]] = await this.manager.query<[DocumentForModel[], number]>(
      `UPDATE document
       SET model_due_at = now() + $2::int * interval '1 millisecond', model_attempts = model_attempts + 1
       WHERE id = (
         SELECT id FROM document WHERE model_due_at <= now() AND withdrawn_at IS NULL
         ORDER BY model_due_at LIMIT 1 FOR UPDATE SKIP LOCKED
       )
       RETURNING id, title, source_url AS "sourceUrl", language, left(text, $1::int) AS text,
         text_units AS "textUnits", model_attempts AS attempts`,
      [charactersMax, leaseMs],
    );
    return taken ?? null;
  }

  async hold(id: string, leaseMs: number): Promise<void> {
    await this.manager.query(
      `UPDATE document SET model_due_at = now() + $2::int * interval '1 millisecond'
       WHERE id = $1 AND model_due_at IS NOT NULL`,
      [id, leaseMs],
    );
  }

  async giveBack(id: string): Promise<void> {
    await this.manager.query(
      `UPDATE document SET model_due_at = now(), model_attempts = model_attempts - 1
       WHERE id = $1 AND model_due_at IS NOT NULL`,
      [id],
    );
  }

  async spend(characters: number, { requestsMax, charactersMax }: DailyBudget): Promise<boolean> {
    if (requestsMax < 1 || characters > charactersMax) return false;
    const spent = await this.manager.query<unknown[]>(
      `INSERT INTO model_spending AS spent (day, requests, characters)
       VALUES ((now() AT TIME ZONE 'UTC')::date, 1, $1)
       ON CONFLICT (day) DO UPDATE
         SET requests = spent.requests + 1, characters = spent.characters + $1
         WHERE spent.requests < $2 AND spent.characters + $1 <= $3
       RETURNING day`,
      [characters, requestsMax, charactersMax],
    );
    return spent.length > 0;
  }

  async lockWaiting(id: string): Promise<boolean> {
    const row = await this.manager.findOne(DocumentRow, {
      where: { id, modelDueAt: Not(IsNull()), withdrawnAt: IsNull() },
      select: { id: true },
      lock: { mode: 'pessimistic_write' },
    });
    return row !== null;
  }

  async finish(id: string, modelReading: ModelReading, counts: EvidenceCounts): Promise<void> {
    await this.manager.update(DocumentRow, { id }, { modelReading, counts, modelDueAt: null });
  }
}

import { decodeCursor, decodeTimeAndId, type Outbox, pageOf } from '@puente/persistence';
import { type EntityManager, In, MoreThan } from 'typeorm';
import { type ImportJob, type RowOutcome, type TakenRow, tallied } from '../domain/imports/import-job';
import { type Imports, type RowToTake } from '../use-cases/ports/imports';
import { type PageOf } from '../use-cases/ports/page-of';
import { ImportChunkRow, ImportRow, ImportRowRow } from './import.row';
import { takeStartUps } from './take-start-ups';
import { tellAction } from './tell-action';

export class TypeOrmImports implements Imports {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async append(uploadId: string, index: number, data: Buffer): Promise<void> {
    await this.manager.upsert(ImportChunkRow, { uploadId, index, data }, ['uploadId', 'index']);
  }

  async isWhole(uploadId: string, chunks: number): Promise<boolean> {
    const select = { index: true };
    const rows = await this.manager.find(ImportChunkRow, {
      select,
      where: { uploadId },
      order: { index: 'ASC' },
    });
    return rows.length === chunks && rows.every(({ index }, at) => index === at);
  }

  async begin(job: ImportJob): Promise<void> {
    await this.manager.insert(ImportRow, job);
  }

  async find(id: string): Promise<ImportJob | null> {
    return this.manager.findOneBy(ImportRow, { id });
  }

  async list(limit: number, cursor: string | undefined): Promise<PageOf<ImportJob>> {
    const query = this.manager
      .createQueryBuilder(ImportRow, 'import')
      .orderBy('import.requested_at', 'DESC')
      .addOrderBy('import.id', 'DESC');
    if (cursor !== undefined)
      query.where('(import.requested_at, import.id) < (:at::timestamptz, :id::uuid)', {
        ...decodeTimeAndId(cursor),
      });
    const rows = await query.limit(limit + 1).getMany();
    return pageOf(rows, limit, ({ requestedAt, id }) => [requestedAt.toISOString(), id]);
  }

  async rows(
    importId: string,
    outcome: RowOutcome | undefined,
    limit: number,
    cursor: string | undefined,
  ): Promise<PageOf<TakenRow>> {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    const rows = await this.manager.find(ImportRowRow, {
      where: {
        importId,
        ...(outcome !== undefined && { outcome }),
        ...(after !== undefined && { row: MoreThan(Number.parseInt(after, 10) || 0) }),
      },
      order: { row: 'ASC' },
      take: limit + 1,
    });
    const { items, nextCursor } = pageOf(rows, limit, ({ row }) => [String(row)]);
    return { items: items.map(({ importId: _importId, ...row }) => row), nextCursor };
  }

  async next(): Promise<ImportJob | null> {
    const where = { status: In(['waiting', 'running']) };
    return this.manager.findOne(ImportRow, { where, order: { requestedAt: 'ASC', id: 'ASC' } });
  }

  async *chunks(uploadId: string): AsyncGenerator<Buffer> {
    for (let index = 0; ; index += 1) {
      const chunk = await this.manager.findOneBy(ImportChunkRow, { uploadId, index });
      if (!chunk) return;
      yield chunk.data;
    }
  }

  async start({ id, status, source, rowsTotal }: ImportJob): Promise<void> {
    await this.manager.update(ImportRow, { id, status: 'waiting' }, { status, source, rowsTotal });
  }

  takeStartUps(job: ImportJob, rows: readonly RowToTake[], now: Date): Promise<boolean> {
    return this.atItsPlace(job, (manager) => takeStartUps(manager, this.outbox, job, rows, now));
  }

  record(job: ImportJob, rows: readonly TakenRow[]): Promise<boolean> {
    return this.atItsPlace(job, async () => rows);
  }

  async end({ id, status, failure, finishedAt, requestedBy, dryRun }: ImportJob): Promise<void> {
    await this.manager.transaction(async (manager) => {
      const where = { id, status: In(['waiting', 'running']) };
      const { affected } = await manager.update(ImportRow, where, { status, failure, finishedAt });
      if (!affected) return;
      if (!dryRun)
        await tellAction(this.outbox, manager, 1, {
          action: `import-${status}`,
          personId: requestedBy,
          subject: { kind: 'import', id },
          occurredAt: (finishedAt ?? new Date()).toISOString(),
          reason: failure?.code ?? null,
          to: status,
        });
      // Also what somebody uploaded and never imported.
      await manager.query(
        `DELETE FROM import_chunk WHERE created_at < now() - interval '1 day' AND upload_id NOT IN
           (SELECT upload_id FROM import WHERE status IN ('waiting', 'running'))
         OR upload_id = (SELECT upload_id FROM import WHERE id = $1)`,
        [id],
      );
    });
  }

  /** Does work for the rows that come next, unless somebody else is at it, or has done it. */
  private async atItsPlace(
    { id, rowsHandled }: ImportJob,
    work: (manager: EntityManager) => Promise<readonly TakenRow[]>,
  ): Promise<boolean> {
    return this.manager.transaction(async (manager) => {
      const held = await manager.findOne(ImportRow, {
        where: { id, rowsHandled, status: 'running' },
        lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' },
      });
      if (!held) return false;
      const rows = await work(manager);
      await manager.insert(
        ImportRowRow,
        rows.map((row) => ({ ...row, importId: id, notes: [...row.notes] })),
      );
      const tally = tallied(held.tally, rows);
      await manager.update(ImportRow, { id }, { rowsHandled: rowsHandled + rows.length, tally });
      return true;
    });
  }
}

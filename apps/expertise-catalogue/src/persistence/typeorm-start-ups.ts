import { startUpChanged } from '@puente/contracts';
import { partyKey } from '@puente/kernel';
import { decodeCursor, escapeLike, lockByName, type Outbox, pageOf } from '@puente/persistence';
import { type EntityManager, MoreThan, type SelectQueryBuilder } from 'typeorm';
import { type StartUp } from '../domain/start-up';
import { type PageOf } from '../use-cases/ports/page-of';
import { type StartUpFilter, type StartUps } from '../use-cases/ports/start-ups';
import { toStartUpChanged } from '../use-cases/start-up.presenter';
import { StartUpRow } from './start-up.row';

export class TypeOrmStartUps implements StartUps {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async find(id: string): Promise<StartUp | null> {
    return this.manager.findOneBy(StartUpRow, { id });
  }

  async list(filter: StartUpFilter, limit: number, cursor: string | undefined): Promise<PageOf<StartUp>> {
    const query = this.manager
      .createQueryBuilder(StartUpRow, 'start_up')
      .orderBy('start_up.name')
      .addOrderBy('start_up.id');
    applyFilter(query, filter);
    if (cursor !== undefined) {
      const [name, id] = decodeCursor(cursor, 2);
      query.andWhere('(start_up.name, start_up.id) > (:name, :id)', { name, id });
    }
    return pageOf(await query.limit(limit + 1).getMany(), limit, (row) => [row.name, row.id]);
  }

  async all(limit: number, cursor: string | undefined): Promise<PageOf<StartUp>> {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    const rows = await this.manager.find(StartUpRow, {
      where: after === undefined ? {} : { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    return pageOf(rows, limit, (row) => [row.id]);
  }

  async change(id: string, change: (startUp: StartUp | null) => StartUp | null): Promise<StartUp | null> {
    return this.manager.transaction(async (manager) => {
      await lockByName(manager, partyKey({ kind: 'start-up', id }));
      const before = await manager.findOneBy(StartUpRow, { id });
      const changed = change(before);
      if (changed === null || changed === before) return before;
      const after = { ...changed, version: (before?.version ?? 0) + 1 };
      await manager.upsert(StartUpRow, toRow(after), ['id']);
      await this.outbox.append(manager, startUpChanged, {
        party: partyKey({ kind: 'start-up', id }),
        version: after.version,
        payload: toStartUpChanged(after),
      });
      return after;
    });
  }
}

function applyFilter(
  query: SelectQueryBuilder<StartUpRow>,
  { q, country, theme, status }: StartUpFilter,
): void {
  if (q !== undefined) query.andWhere('start_up.name ILIKE :pattern', { pattern: `%${escapeLike(q)}%` });
  if (country !== undefined) query.andWhere('start_up.country = :country', { country });
  if (status !== undefined) query.andWhere('start_up.status = :status', { status });
  if (theme === undefined) return;
  query.andWhere(
    `EXISTS (SELECT FROM jsonb_array_elements(start_up.solutions) AS solution,
       jsonb_array_elements_text(solution->'challenges') AS challenge
       WHERE challenge = :theme OR challenge LIKE :theme || '/%')`,
    { theme },
  );
}

function toRow(startUp: StartUp): StartUpRow {
  return { ...startUp, languages: [...startUp.languages], solutions: [...startUp.solutions] };
}

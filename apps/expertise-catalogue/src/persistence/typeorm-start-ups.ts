import { startUpChanged } from '@puente/contracts';
import { partyKey } from '@puente/kernel';
import { decodeCursor, lockByName, type Outbox, pageOf } from '@puente/persistence';
import { type EntityManager, MoreThan } from 'typeorm';
import { type StartUp } from '../domain/start-up';
import { type PageOf } from '../use-cases/ports/page-of';
import {
  type ChangedStartUp,
  type StartUpAction,
  type StartUpFilter,
  type StartUps,
  type StartUpView,
} from '../use-cases/ports/start-ups';
import { toStartUpChanged } from '../use-cases/start-up.presenter';
import { listStartUps } from './list-start-ups';
import { toStartUpDomain, toStartUpRow } from './start-up.mapper';
import { StartUpRow, StartUpVersionRow } from './start-up.row';
import { tellAction } from './tell-action';

export class TypeOrmStartUps implements StartUps {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async find(id: string): Promise<StartUp | null> {
    const row = await this.manager.findOneBy(StartUpRow, { id });
    return row && toStartUpDomain(row);
  }

  async list(
    filter: StartUpFilter,
    view: StartUpView,
    limit: number,
    cursor: string | undefined,
  ): Promise<PageOf<StartUp>> {
    const { items, nextCursor } = await listStartUps(this.manager, filter, view, limit, cursor);
    return { items: items.map(toStartUpDomain), nextCursor };
  }

  async all(limit: number, cursor: string | undefined): Promise<PageOf<StartUp>> {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    const rows = await this.manager.find(StartUpRow, {
      where: after === undefined ? {} : { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    const { items, nextCursor } = pageOf(rows, limit, (row) => [row.id]);
    return { items: items.map(toStartUpDomain), nextCursor };
  }

  async change(id: string, change: (startUp: StartUp | null) => ChangedStartUp): Promise<StartUp> {
    return this.manager.transaction(async (manager) => {
      await lockByName(manager, partyKey({ kind: 'start-up', id }));
      const row = await manager.findOneBy(StartUpRow, { id });
      const before = row && toStartUpDomain(row);
      const { startUp: changed, action } = change(before);
      if (changed === before) return changed;
      const after = { ...changed, version: (before?.version ?? 0) + 1 };
      await manager.upsert(StartUpRow, toStartUpRow(after), ['id']);
      await keepPublished(manager, before, after);
      await this.outbox.append(manager, startUpChanged, {
        party: partyKey({ kind: 'start-up', id }),
        version: after.version,
        payload: toStartUpChanged(after),
      });
      await this.tell(manager, before, after, action);
      return after;
    });
  }

  async due(now: Date, near: Date, limit: number): Promise<string[]> {
    const rows = await this.manager.query<{ id: string }[]>(
      `SELECT id FROM start_up WHERE expires_at <= $2 AND (expires_at <= $1 OR reminded_at IS NULL)
         AND status <> 'archived' AND published IS NOT NULL
       ORDER BY expires_at, id LIMIT $3`,
      [now, near, limit],
    );
    return rows.map(({ id }) => id);
  }

  private async tell(
    manager: EntityManager,
    before: StartUp | null,
    after: StartUp,
    { tells, occurredAt, ...action }: StartUpAction,
  ): Promise<void> {
    const party = { kind: 'start-up' as const, id: after.id };
    const programme = { kind: 'programme' as const, id: 'programme' };
    const isOwn = tells === 'start-up';
    await tellAction(this.outbox, manager, after.version, {
      ...action,
      subject: party,
      parties: [party],
      from: before?.status ?? null,
      to: after.status,
      tellsOrganisations: isOwn ? [party] : tells === 'programme' ? [programme] : [],
      tellsPeople: isOwn && after.registeredBy !== null ? [after.registeredBy] : [],
      occurredAt: occurredAt.toISOString(),
    });
  }
}

async function keepPublished(manager: EntityManager, before: StartUp | null, after: StartUp): Promise<void> {
  const { id: startUpId, published } = after;
  if (published === null || published.version === before?.published?.version) return;
  const { version, content, publishedAt } = published;
  await manager.insert(StartUpVersionRow, {
    ...{ startUpId, version, publishedAt },
    content: { ...content, languages: [...content.languages], solutions: [...content.solutions] },
  });
}

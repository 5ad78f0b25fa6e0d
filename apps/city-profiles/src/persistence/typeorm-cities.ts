import { cityProfilesActionRecorded, profileChanged } from '@puente/contracts';
import { type Clock, partyKey } from '@puente/kernel';
import { decodeCursor, escapeLike, lockByName, type Outbox, pageOf } from '@puente/persistence';
import { type EntityManager, In, MoreThan, type SelectQueryBuilder } from 'typeorm';
import { type City } from '../domain/city';
import { type CityAction } from '../domain/city-action';
import { judgementsOf } from '../domain/judgement';
import { type Statement } from '../domain/statement';
import { type Cities, type CityFilter, type ListedCity, type PageOf } from '../use-cases/ports/cities';
import { toProfileChanged } from '../use-cases/profile-changed.presenter';
import { toCity, toCityRow, toStatementRow } from './city.mapper';
import { CityRow } from './city.row';
import { keepJudgements } from './keep-judgements';
import { StatementRow } from './statement.row';

/** Profiles in PostgreSQL. Given the manager of a running transaction, it takes part in it. */
export class TypeOrmCities implements Cities {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  async find(id: string): Promise<City | null> {
    return findCity(this.manager, id);
  }

  async list(filter: CityFilter, limit: number, cursor: string | undefined): Promise<PageOf<ListedCity>> {
    const query = this.manager.createQueryBuilder(CityRow, 'city').orderBy('city.name').addOrderBy('city.id');
    applyFilter(query, filter);
    if (cursor !== undefined) {
      const [name, id] = decodeCursor(cursor, 2);
      query.andWhere('(city.name, city.id) > (:name, :id)', { name, id });
    }
    const { items, nextCursor } = pageOf(await query.limit(limit + 1).getMany(), limit, (row) => [
      row.name,
      row.id,
    ]);
    const counts = await countStatements(this.manager, items);
    const listed = items.map(({ id, name, country, latitude, longitude, population }) => ({
      ...{ id, name, country, latitude, longitude, population },
      needs: counts.get(`${id} need`) ?? 0,
      offers: counts.get(`${id} offer`) ?? 0,
    }));
    return { items: listed, nextCursor };
  }

  async all(limit: number, cursor: string | undefined): Promise<PageOf<City>> {
    const [after] = cursor === undefined ? [] : decodeCursor(cursor, 1);
    const rows = await this.manager.find(CityRow, {
      where: after === undefined ? {} : { id: MoreThan(after) },
      order: { id: 'ASC' },
      take: limit + 1,
    });
    const page = pageOf(rows, limit, (row) => [row.id]);
    const statements = await this.manager.findBy(StatementRow, {
      cityId: In(page.items.map(({ id }) => id)),
    });
    const items = page.items.map((row) =>
      toCity(
        row,
        statements.filter(({ cityId }) => cityId === row.id),
      ),
    );
    return { items, nextCursor: page.nextCursor };
  }

  async change(
    id: string,
    change: (city: City | null) => City | null,
    action?: (before: City | null, after: City) => CityAction,
  ): Promise<City | null> {
    return this.manager.transaction(async (manager) => {
      await lockByName(manager, partyKey({ kind: 'city', id }));
      const before = await findCity(manager, id);
      const changed = change(before);
      if (changed === null || changed === before) return before;
      const after = { ...changed, version: (before?.version ?? 0) + 1 };
      await save(manager, before, after);
      await keepJudgements(manager, judgementsOf(before, after), this.clock.now());
      await this.outbox.append(manager, profileChanged, {
        party: partyKey({ kind: 'city', id }),
        version: after.version,
        payload: toProfileChanged(after),
      });
      if (action) await this.tell(manager, after, action(before, after));
      return after;
    });
  }

  private async tell(manager: EntityManager, { id, version }: City, action: CityAction): Promise<void> {
    await this.outbox.append(manager, cityProfilesActionRecorded, {
      party: partyKey({ kind: 'city', id }),
      version,
      payload: {
        ...{ ...action, parties: [{ kind: 'city', id }], reason: null },
        ...{ tellsOrganisations: [], tellsPeople: [], occurredAt: this.clock.now().toISOString() },
      },
    });
  }
}

async function findCity(manager: EntityManager, id: string): Promise<City | null> {
  const row = await manager.findOneBy(CityRow, { id });
  return row && toCity(row, await manager.findBy(StatementRow, { cityId: id }));
}

/** How many statements of a stance stand, by `<city id> <stance>`. */
async function countStatements(
  manager: EntityManager,
  cities: readonly CityRow[],
): Promise<Map<string, number>> {
  if (cities.length === 0) return new Map();
  const counts = await manager
    .createQueryBuilder(StatementRow, 'statement')
    .select("statement.city_id || ' ' || statement.stance", 'key')
    .addSelect('count(*)::int', 'count')
    .where("statement.city_id IN (:...ids) AND statement.status <> 'rejected'", {
      ids: cities.map(({ id }) => id),
    })
    .groupBy('statement.city_id')
    .addGroupBy('statement.stance')
    .getRawMany<{ key: string; count: number }>();
  return new Map(counts.map(({ key, count }) => [key, count]));
}

function applyFilter(
  query: SelectQueryBuilder<CityRow>,
  { q, country, across, theme, ids }: CityFilter,
): void {
  if (ids !== undefined) query.andWhere('city.id = ANY(:ids)', { ids });
  if (q !== undefined) query.andWhere('city.name ILIKE :pattern', { pattern: `%${escapeLike(q)}%` });
  if (country !== undefined) query.andWhere('city.country = :country', { country });
  if (across !== undefined) query.andWhere('city.country = ANY(:across)', { across });
  if (theme === undefined) return;
  const about = query
    .subQuery()
    .select('1')
    .from(StatementRow, 'about')
    .where("about.city_id = city.id AND about.status <> 'rejected'")
    .andWhere("(about.challenge = :theme OR about.challenge LIKE :theme || '/%')");
  query.andWhere(`EXISTS ${about.getQuery()}`, { theme });
}

/** Writes what differs: statements are values, so an unchanged one is the very same object. */
async function save(manager: EntityManager, before: City | null, after: City): Promise<void> {
  await manager.upsert(CityRow, toCityRow(after), ['id']);
  const kept = new Set(after.statements.map((statement) => statement.id));
  const gone = (before?.statements ?? []).filter((statement) => !kept.has(statement.id));
  if (gone.length > 0)
    await manager.delete(
      StatementRow,
      gone.map((statement) => statement.id),
    );
  const known = new Set<Statement>(before?.statements);
  const changed = after.statements
    .filter((statement) => !known.has(statement))
    .map((statement) => toStatementRow(after.id, statement));
  if (changed.length > 0) await manager.upsert(StatementRow, changed, ['id']);
}

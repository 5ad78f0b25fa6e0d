import { type Actor } from '@puente/kernel';
import { decodeCursor, escapeLike, pageOf } from '@puente/persistence';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type PageOf } from '../use-cases/ports/page-of';
import { type StartUpFilter, type StartUpView } from '../use-cases/ports/start-ups';
import { StartUpRow } from './start-up.row';

/** Where a view reads what start-ups say. */
interface Said {
  readonly name: string;
  readonly country: string;
  readonly solutions: string;
  readonly nameOf: (row: StartUpRow) => string;
}

const workedOn: Said = {
  name: 'start_up.name',
  country: 'start_up.country',
  solutions: 'start_up.solutions',
  nameOf: ({ name }) => name,
};

const asPublished: Said = {
  name: `(start_up.published->'content'->>'name') COLLATE "und-x-icu"`,
  country: "start_up.published->'content'->>'country'",
  solutions: "start_up.published->'content'->'solutions'",
  nameOf: ({ published, name }) => published?.content.name ?? name,
};

/** A page of start-ups by name, as the view has them. */
export async function listStartUps(
  manager: EntityManager,
  filter: StartUpFilter,
  view: StartUpView,
  limit: number,
  cursor: string | undefined,
): Promise<PageOf<StartUpRow>> {
  const said = view.kind === 'published' ? asPublished : workedOn;
  const query = manager.createQueryBuilder(StartUpRow, 'start_up');
  if (view.kind === 'published')
    query.andWhere("start_up.published IS NOT NULL AND start_up.status <> 'archived'");
  else applyView(query, view.of, view.status);
  applyFilter(query, filter, said);
  if (cursor !== undefined) {
    const [name, id] = decodeCursor(cursor, 2);
    query.andWhere(`(${said.name}, start_up.id) > (:name, :id)`, { name, id });
  }
  if (view.kind === 'published') query.addSelect(said.name, 'said_name').orderBy('said_name');
  else query.orderBy(said.name);
  query.addOrderBy('start_up.id');
  const rows = await query.limit(limit + 1).getMany();
  return pageOf(rows, limit, (row) => [said.nameOf(row), row.id]);
}

function applyView(
  query: SelectQueryBuilder<StartUpRow>,
  of: Actor | null,
  status: StartUpRow['status'] | undefined,
): void {
  if (status !== undefined) query.andWhere('start_up.status = :status', { status });
  if (of === null) return;
  const own = of.memberships.filter(({ kind }) => kind === 'start-up').map(({ id }) => id);
  query.andWhere('(start_up.id = ANY(:own) OR start_up.registered_by = :person)', {
    own,
    person: of.personId,
  });
}

function applyFilter(
  query: SelectQueryBuilder<StartUpRow>,
  { q, country, theme }: StartUpFilter,
  said: Said,
): void {
  if (q !== undefined) query.andWhere(`${said.name} ILIKE :pattern`, { pattern: `%${escapeLike(q)}%` });
  if (country !== undefined) query.andWhere(`${said.country} = :country`, { country });
  if (theme === undefined) return;
  query.andWhere(
    `EXISTS (SELECT FROM jsonb_array_elements(${said.solutions}) AS solution,
       jsonb_array_elements_text(solution->'challenges') AS challenge
       WHERE challenge = :theme OR challenge LIKE :theme || '/%')`,
    { theme },
  );
}

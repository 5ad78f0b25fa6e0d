import { goodPracticeChanged } from '@puente/contracts';
import { DomainError, errorCode, partyKey } from '@puente/kernel';
import { decodeCursor, type Outbox, pageOf } from '@puente/persistence';
import { isUUID } from 'class-validator';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { type GoodPractice } from '../domain/good-practice';
import {
  type GoodPracticeAction,
  type GoodPracticeFilter,
  type GoodPractices,
} from '../use-cases/ports/good-practices';
import { type PageOf } from '../use-cases/ports/page-of';
import { GoodPracticeRow } from './good-practice.row';
import { tellAction } from './tell-action';

export class TypeOrmGoodPractices implements GoodPractices {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async find(id: string): Promise<GoodPractice | null> {
    const row = await this.manager.findOneBy(GoodPracticeRow, { id });
    return row && toGoodPractice(row);
  }

  async list(
    filter: GoodPracticeFilter,
    limit: number,
    cursor: string | undefined,
  ): Promise<PageOf<GoodPractice>> {
    const query = this.manager
      .createQueryBuilder(GoodPracticeRow, 'practice')
      .orderBy('practice.title')
      .addOrderBy('practice.id');
    applyFilter(query, filter);
    if (cursor !== undefined) {
      const [title, id] = decodeCursor(cursor, 2);
      if (!isUUID(id)) throw new DomainError(errorCode.invalidCursor);
      query.andWhere('(practice.title, practice.id) > (:title, :id::uuid)', { title, id });
    }
    const page = pageOf(await query.limit(limit + 1).getMany(), limit, (row) => [row.title, row.id]);
    return { items: page.items.map(toGoodPractice), nextCursor: page.nextCursor };
  }

  async change(
    id: string,
    change: (goodPractice: GoodPractice | null) => GoodPractice,
    { occurredAt, ...action }: GoodPracticeAction,
  ): Promise<GoodPractice> {
    return this.manager.transaction(async (manager) => {
      const row = await manager.findOne(GoodPracticeRow, {
        where: { id },
        lock: { mode: 'pessimistic_write' },
      });
      const changed = change(row && toGoodPractice(row));
      const after = { ...changed, version: (row?.version ?? 0) + 1 };
      await manager.upsert(GoodPracticeRow, toRow(after), ['id']);
      const { version, party, challenge, title } = after;
      await this.outbox.append(manager, goodPracticeChanged, {
        party: partyKey(party),
        version,
        payload: { id, version, party: { kind: party.kind, id: party.id }, challenge, title },
      });
      const about = party.kind === 'organisation' ? [] : [{ kind: party.kind, id: party.id }];
      await tellAction(this.outbox, manager, version, {
        ...action,
        subject: { kind: 'good-practice', id },
        parties: [{ kind: party.kind, id: party.id }],
        tellsOrganisations: about,
        occurredAt: occurredAt.toISOString(),
      });
      return after;
    });
  }
}

function applyFilter(query: SelectQueryBuilder<GoodPracticeRow>, filter: GoodPracticeFilter): void {
  const { partyKind, partyId, challenge, theme } = filter;
  if (partyKind !== undefined) query.andWhere('practice.party_kind = :partyKind', { partyKind });
  if (partyId !== undefined) query.andWhere('practice.party_id = :partyId', { partyId });
  if (challenge !== undefined) query.andWhere('practice.challenge = :challenge', { challenge });
  if (theme !== undefined)
    query.andWhere("(practice.challenge = :theme OR practice.challenge LIKE :theme || '/%')", { theme });
}

function toRow({ party, ...practice }: GoodPractice): GoodPracticeRow {
  return {
    ...practice,
    partyKind: party.kind,
    partyId: party.id,
    partyName: party.name,
    partyCountry: party.country,
  };
}

function toGoodPractice({
  partyKind,
  partyId,
  partyName,
  partyCountry,
  ...practice
}: GoodPracticeRow): GoodPractice {
  return { ...practice, party: { kind: partyKind, id: partyId, name: partyName, country: partyCountry } };
}

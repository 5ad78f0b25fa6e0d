import { type ActionRecorded, matchScoringActionRecorded, type Page } from '@puente/contracts';
import { type OrganisationRef } from '@puente/kernel';
import { decodeTimeAndId, lockByName, type Outbox, pageOf } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Tables } from '../domain/assemble-run';
import { type GivenResponse } from '../domain/given-response';
import { type PartyReference } from '../domain/match-request';
import { type KnownFit, type SavedRequest } from '../domain/watch/saved-request';
import { type Standing } from '../use-cases/fits-now';
import { type WhoAndWhen } from '../use-cases/ports/responses';
import { type SavedRequestChanges, type SavedRequests } from '../use-cases/ports/saved-requests';
import { MatchRequestFitRow } from './match-request-fit.row';
import { MatchRequestRow } from './match-request.row';
import { savedRequestOf } from './saved-request-of-row';
import { TypeOrmResponses } from './typeorm-responses';
import { type VersionedTables } from './versioned-tables';

/** Events share it, whoever changes a saved request holds it alone: none is looked at while one begins to watch. */
export const watchingLock = 'saved-match-requests';

export class TypeOrmSavedRequests implements SavedRequests {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
    private readonly tables: VersionedTables,
  ) {}

  change<Result>(work: (changes: SavedRequestChanges) => Promise<Result>): Promise<Result> {
    return this.manager.transaction(async (manager) => {
      await lockByName(manager, watchingLock);
      return work(new Changes(manager, this.outbox, this.tables));
    });
  }

  async list(
    organisations: readonly OrganisationRef[] | null,
    { limit, cursor }: { readonly limit: number; readonly cursor: string | null },
  ): Promise<Page<SavedRequest>> {
    const query = this.manager.createQueryBuilder(MatchRequestRow, 'request');
    if (organisations) {
      const keys = organisations.map(({ kind, id }) => `${kind}:${id}`);
      query.where(`request.party_kind || ':' || request.party_id = ANY(:keys)`, { keys });
    }
    if (cursor !== null)
      query.andWhere(
        `(date_trunc('milliseconds', request.created_at), request.id) < (:at, :id)`,
        decodeTimeAndId(cursor),
      );
    const rows = await query
      .orderBy('request.createdAt', 'DESC')
      .addOrderBy('request.id', 'DESC')
      .limit(limit + 1)
      .getMany();
    return pageOf(rows.map(savedRequestOf), limit, ({ createdAt, id }) => [createdAt.toISOString(), id]);
  }
}

/** In place of what each request that watches knows, what `anew` says. */
export async function knowAnew(
  manager: EntityManager,
  outbox: Outbox,
  anew: (standing: Standing) => Promise<readonly KnownFit[]>,
): Promise<void> {
  await lockByName(manager, watchingLock);
  const responses = new TypeOrmResponses(manager, outbox);
  for (const row of await manager.find(MatchRequestRow, {
    where: { isPaused: false },
    order: { id: 'ASC' },
  })) {
    const request = savedRequestOf(row);
    const fits = await manager.findBy(MatchRequestFitRow, { matchRequestId: request.id });
    const known = fits.map(({ candidateKind: kind, candidateId: id, score }) => ({
      ...{ candidate: { kind, id }, score },
    }));
    const standing = { request, known, responses: await responses.of(request.party) };
    await know(manager, request.id, await anew(standing));
  }
}

/** In place of what it knew. */
async function know(
  manager: EntityManager,
  matchRequestId: string,
  known: readonly KnownFit[],
): Promise<void> {
  await manager.delete(MatchRequestFitRow, { matchRequestId });
  if (known.length === 0) return;
  await manager.insert(
    MatchRequestFitRow,
    known.map(({ candidate: { kind, id }, score }) => ({
      ...{ matchRequestId, candidateKind: kind, candidateId: id, score },
    })),
  );
}

class Changes implements SavedRequestChanges {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
    private readonly tables: VersionedTables,
  ) {}

  async find(id: string): Promise<SavedRequest | null> {
    const row = await this.manager.findOneBy(MatchRequestRow, { id });
    return row && savedRequestOf(row);
  }

  responsesOf(party: PartyReference): Promise<readonly GivenResponse[]> {
    return new TypeOrmResponses(this.manager, this.outbox).of(party);
  }

  tablesInForce(): Promise<Tables> {
    return this.tables.in(this.manager).inForce();
  }

  async add(request: SavedRequest, known: readonly KnownFit[], by: WhoAndWhen): Promise<void> {
    const { party, ...rest } = request;
    await this.manager.insert(MatchRequestRow, {
      ...rest,
      ...{ seeks: [...rest.seeks], without: [...rest.without] },
      ...{ partyKind: party.kind, partyId: party.id, version: 1, revision: 1, createdBy: by.personId },
    });
    await know(this.manager, request.id, known);
    await this.tell('match-request-saved', request, 1, by);
  }

  async replace(request: SavedRequest, known: readonly KnownFit[] | null, by: WhoAndWhen): Promise<void> {
    const row = await this.manager.findOneByOrFail(MatchRequestRow, { id: request.id });
    const { name, filters, isPaused } = request;
    const version = row.version + 1;
    await this.manager.save(MatchRequestRow, {
      ...{ ...row, name, filters, isPaused, version, revision: row.revision + 1 },
    });
    if (known) await know(this.manager, request.id, known);
    await this.tell('match-request-updated', request, version, by);
  }

  async remove(request: SavedRequest, by: WhoAndWhen): Promise<void> {
    const { version } = await this.manager.findOneByOrFail(MatchRequestRow, { id: request.id });
    await this.manager.delete(MatchRequestFitRow, { matchRequestId: request.id });
    await this.manager.delete(MatchRequestRow, { id: request.id });
    await this.tell('match-request-deleted', request, version + 1, by);
  }

  private async tell(
    action: string,
    { id, party }: SavedRequest,
    version: number,
    { personId, at }: WhoAndWhen,
  ): Promise<void> {
    const payload: ActionRecorded = {
      ...{ action, personId, subject: { kind: 'match-request', id }, parties: [{ ...party }] },
      ...{ from: null, to: null, reason: null, tellsOrganisations: [], tellsPeople: [] },
      occurredAt: at.toISOString(),
    };
    await this.outbox.append(this.manager, matchScoringActionRecorded, {
      ...{ party: `match-request:${id}`, version, payload },
    });
  }
}

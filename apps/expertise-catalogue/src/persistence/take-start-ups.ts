import { createHash, randomUUID } from 'node:crypto';
import { startUpChanged } from '@puente/contracts';
import { errorCode, partyKey } from '@puente/kernel';
import { lockByNames, type Outbox } from '@puente/persistence';
import { type EntityManager, In } from 'typeorm';
import { type ImportJob, type TakenRow } from '../domain/imports/import-job';
import { freeId } from '../domain/imports/key-of-row';
import { type ImportedFacts, isOutsideCorridor } from '../domain/imports/read-start-up';
import { publish } from '../domain/publish';
import { notYetReviewed, type Solution, type StartUp } from '../domain/start-up';
import { type RowToTake } from '../use-cases/ports/imports';
import { toStartUpChanged } from '../use-cases/start-up.presenter';
import { ImportedStartUpRow } from './import.row';
import { toStartUpDomain, toStartUpRow } from './start-up.mapper';
import { StartUpRow, StartUpVersionRow } from './start-up.row';

/** A row that is to become, or change, a start-up. */
interface Writing {
  readonly startUp: StartUp;
  readonly imported: ImportedStartUpRow;
}

/**
 * Takes a batch of rows in: what is new becomes a start-up, what the list has changed follows it, unless somebody here has
 * edited it meanwhile. A dry run comes to the same report, and writes nothing.
 */
export async function takeStartUps(
  manager: EntityManager,
  outbox: Outbox,
  { source, dryRun }: ImportJob,
  rows: readonly RowToTake[],
  now: Date,
): Promise<TakenRow[]> {
  const found = rows.flatMap((row) => row.found ?? []);
  const wished = found.map(({ idWished }) => idWished);
  const ofSource = source ?? '';
  const before = await manager.findBy(ImportedStartUpRow, {
    source: ofSource,
    key: In(found.map(({ key }) => key)),
  });
  const known = new Map(before.map((one) => [one.key, one]));
  const held = await manager.findBy(StartUpRow, { id: In(before.map(({ startUpId }) => startUpId)) });
  const heldById = new Map(held.map((one) => [one.id, one]));
  const taken = await idsTaken(manager, wished);
  const writings: Writing[] = [];
  const take = ({ row, found: one, notes }: RowToTake): TakenRow => {
    if (!one) return { row, outcome: 'refused', partyId: null, outsideCorridor: false, notes };
    const { key, facts } = one;
    const outsideCorridor = isOutsideCorridor(facts.country);
    const contentHash = createHash('sha256').update(JSON.stringify(facts)).digest('hex');
    const same = { row, outsideCorridor, notes };
    const earlier = known.get(key);
    const write = (id: string, existing: StartUpRow | undefined) => {
      const startUp = startUpOf(id, facts, existing && toStartUpDomain(existing), now);
      const imported = { source: ofSource, key, startUpId: id, contentHash, version: startUp.version };
      writings.push({ startUp, imported });
      return { ...same, partyId: id };
    };
    if (earlier) {
      const { startUpId: partyId } = earlier;
      if (earlier.contentHash === contentHash) return { ...same, outcome: 'unchanged', partyId };
      const existing = heldById.get(partyId);
      if (existing?.version !== earlier.version) return { ...same, outcome: 'kept', partyId };
      return { ...write(partyId, existing), outcome: 'updated' };
    }
    const other = taken.get(one.idWished);
    if (other && (one.isIdStated || isSame(other, facts))) {
      const exists = { column: null, code: errorCode.startUpExists };
      return { ...same, outcome: 'refused', partyId: one.idWished, notes: [...notes, exists] };
    }
    const id = freeId(one.idWished, (each) => taken.has(each));
    taken.set(id, { isImported: true, country: facts.country, website: facts.website });
    return { ...write(id, undefined), outcome: 'created' };
  };
  const outcomes = rows.map(take);
  if (!dryRun && writings.length > 0) await writeAll(manager, outbox, writings);
  return outcomes;
}

interface Holder {
  readonly isImported: boolean;
  readonly country: string;
  readonly website: string | null;
}

/** Who holds the ids that rows wish for, or those ids with a number behind. */
async function idsTaken(manager: EntityManager, wished: readonly string[]): Promise<Map<string, Holder>> {
  const holders: (Holder & { id: string })[] = await manager.query(
    `SELECT id, country, website, EXISTS (SELECT FROM imported_start_up WHERE start_up_id = start_up.id) AS "isImported"
     FROM start_up WHERE id = ANY($1)
     UNION ALL SELECT id, country, website, true FROM start_up
     WHERE id = ANY(SELECT one || '-' || at FROM unnest($1::text[]) AS one, generate_series(2, 50) AS at
       WHERE EXISTS (SELECT FROM start_up WHERE id = one))`,
    [wished],
  );
  return new Map(holders.map((holder) => [holder.id, holder]));
}

/** Whether a start-up that registered here looks like the row's; two rows of lists of the same name are two. */
function isSame({ isImported, country, website }: Holder, facts: ImportedFacts): boolean {
  if (isImported || country !== facts.country) return false;
  return website === null || facts.website === null || hostOf(website) === hostOf(facts.website);
}

const hostOf = (website: string) => new URL(website).hostname.replace(/^www\./, '');

/** An admin answers for the list: what can be matched is published with it. */
function startUpOf(
  id: string,
  { solution, ...facts }: ImportedFacts,
  existing: StartUp | undefined,
  now: Date,
): StartUp {
  const [earlier] = existing?.solutions ?? [];
  const stated: Solution[] = solution
    ? [
        {
          ...{ id: earlier?.id ?? randomUUID(), description: '', proof: [], markets: null, seeks: [] },
          ...solution,
        },
      ]
    : [];
  const version = existing?.version ?? 0;
  const begun = { registeredBy: null, ...notYetReviewed };
  const startUp = { ...begun, ...existing, ...facts, id, version, solutions: stated };
  const taken =
    facts.status === 'live' ? publish(startUp, now) : { ...startUp, published: null, expiresAt: null };
  return { ...taken, version: version + 1 };
}

async function writeAll(manager: EntityManager, outbox: Outbox, writings: readonly Writing[]): Promise<void> {
  const keyOf = ({ startUp: { id } }: Writing) => partyKey({ kind: 'start-up', id });
  await lockByNames(manager, writings.map(keyOf));
  await refuseIfMoved(manager, writings);
  await manager.upsert(
    StartUpRow,
    writings.map(({ startUp }) => toStartUpRow(startUp)),
    ['id'],
  );
  const versions = writings.flatMap(({ startUp: { id: startUpId, published } }) =>
    published
      ? [
          {
            startUpId,
            version: published.version,
            content: published.content,
            publishedAt: published.publishedAt,
          },
        ]
      : [],
  );
  if (versions.length > 0)
    await manager.createQueryBuilder().insert().into(StartUpVersionRow).values(versions).execute();
  await manager.upsert(
    ImportedStartUpRow,
    writings.map(({ imported }) => imported),
    ['source', 'key'],
  );
  await outbox.appendAll(
    manager,
    startUpChanged,
    writings.map((writing) => ({
      party: keyOf(writing),
      version: writing.startUp.version,
      payload: toStartUpChanged(writing.startUp),
    })),
  );
}

/** Somebody may have changed one between our look and our lock: the batch is then taken again. */
async function refuseIfMoved(manager: EntityManager, writings: readonly Writing[]): Promise<void> {
  const select = { id: true, version: true };
  const now = await manager.find(StartUpRow, {
    select,
    where: { id: In(writings.map(({ startUp }) => startUp.id)) },
  });
  const versions = new Map(now.map(({ id, version }) => [id, version]));
  const moved = writings.find(({ startUp: { id, version } }) => (versions.get(id) ?? 0) !== version - 1);
  if (moved) throw new Error(`${moved.startUp.id} was changed meanwhile`);
}

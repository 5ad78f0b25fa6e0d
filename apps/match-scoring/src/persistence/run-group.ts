import { type EntityManager } from 'typeorm';
import { inputsByHash } from '../domain/canonical/inputs-text';
import { runByHash } from '../domain/canonical/run-bytes';
import { type HashedText, profileText } from '../domain/canonical/hashed-text';
import { type AnsweredRun } from '../use-cases/ports/runs';

/** The hashes lately seen committed: their texts need not be sent again. This many are some 30 MB. */
const knownMax = 200_000;

/**
 * Where a part that is taken to be there is not, as after a restore, no run is stored, and its hash comes back. In the
 * order of hashes, so that two replicas never wait for each other. Each text is a parameter of its own: as members of an
 * array all of them would be written once more, with their quotes escaped.
 */
const insertGroup = (added: number, runs: number) => `
  WITH missing AS (
    SELECT taken.hash FROM unnest($1::text[]) AS taken(hash)
    WHERE NOT EXISTS (SELECT FROM run_part AS held WHERE held.hash = taken.hash)
  )${
    added === 0
      ? ''
      : `, parts AS (
    INSERT INTO run_part VALUES ${rows(added, ['text', 'text'], 2)} ON CONFLICT DO NOTHING
  )`
  }, runs AS (
    INSERT INTO run (id, inputs, bytes, is_saved, created_at, asked_by)
    SELECT * FROM (VALUES ${rows(runs, ['uuid', 'text', 'text', 'boolean', 'timestamptz', 'uuid'], 2 + 2 * added)}) AS run
    WHERE NOT EXISTS (SELECT FROM missing)
  )
  SELECT hash FROM missing`;

/** Rows of parameters, numbered on from `first`. */
function rows(count: number, types: readonly string[], first: number): string {
  const row = (at: number) =>
    `(${types.map((type, column) => `$${first + at * types.length + column}::${type}`).join()})`;
  return Array.from({ length: count }, (_, at) => row(at)).join();
}

/** Stores runs, several with one statement, so with one commit: all of them or none. */
export class RunGroups {
  private known = new Set<string>();

  constructor(private readonly manager: EntityManager) {}

  async store(runs: readonly AnsweredRun[]): Promise<void> {
    const parts = partsOf(runs);
    const isNew = ({ hash }: HashedText) => !this.known.has(hash);
    const added = parts.filter(isNew);
    const taken = parts.filter((part) => !isNew(part));
    const missing = await this.manager.query<{ hash: string }[]>(insertGroup(added.length, runs.length), [
      taken.map(({ hash }) => hash),
      ...added.flatMap(({ hash, text }) => [hash, text]),
      ...runs.flatMap((run) => [
        run.id,
        inputsByHash(run.inputs),
        runByHash(run.run),
        run.isSaved,
        run.createdAt,
        run.askedBy,
      ]),
    ]);
    if (missing.length === 0) return this.remember(added);
    this.known = new Set();
    await this.store(runs);
  }

  /** What was committed, and only that. */
  private remember(added: readonly HashedText[]): void {
    if (this.known.size > knownMax) this.known = new Set();
    for (const { hash } of added) this.known.add(hash);
  }
}

function partsOf(runs: readonly AnsweredRun[]): HashedText[] {
  const all = runs.flatMap(({ inputs, run }) => [
    ...[inputs.requester, ...inputs.candidates].map(profileText),
    ...run.suggestions,
  ]);
  const byHash = new Map(all.map((part) => [part.hash, part]));
  return [...byHash.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

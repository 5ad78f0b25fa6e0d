import { type EntityManager } from 'typeorm';
import { inputsByHash } from '../domain/canonical/inputs-text';
import { type ProfileText, profileText } from '../domain/canonical/profile-text';
import { type StoredRun } from '../use-cases/ports/runs';

/** The hashes lately seen committed: their texts need not be sent again. This many are some 30 MB. */
const knownMax = 200_000;

/**
 * Where a snapshot that is taken to be there is not, as after a restore, no run is stored, and its hash comes back. In the
 * order of hashes, so that two replicas never wait for each other.
 */
const insertGroup = `
  WITH missing AS (
    SELECT taken.hash FROM unnest($8::text[]) AS taken(hash)
    WHERE NOT EXISTS (SELECT FROM profile_snapshot AS held WHERE held.hash = taken.hash)
  ), snapshots AS (
    INSERT INTO profile_snapshot SELECT * FROM unnest($1::text[], $2::text[]) ON CONFLICT DO NOTHING
  ), runs AS (
    INSERT INTO run (id, inputs, bytes, is_saved, created_at)
    SELECT * FROM unnest($3::uuid[], $4::text[], $5::text[], $6::boolean[], $7::timestamptz[])
    WHERE NOT EXISTS (SELECT FROM missing)
  )
  SELECT hash FROM missing`;

/** Stores runs, several with one statement, so with one commit: all of them or none. */
export class RunGroups {
  private known = new Set<string>();

  constructor(private readonly manager: EntityManager) {}

  async store(runs: readonly StoredRun[]): Promise<void> {
    const profiles = profilesOf(runs);
    const isNew = ({ hash }: ProfileText) => !this.known.has(hash);
    const added = profiles.filter(isNew);
    const taken = profiles.filter((profile) => !isNew(profile));
    const missing = await this.manager.query<{ hash: string }[]>(insertGroup, [
      added.map(({ hash }) => hash),
      added.map(({ text }) => text),
      runs.map(({ id }) => id),
      runs.map(({ inputs }) => inputsByHash(inputs)),
      runs.map(({ bytes }) => bytes),
      runs.map(({ isSaved }) => isSaved),
      runs.map(({ createdAt }) => createdAt),
      taken.map(({ hash }) => hash),
    ]);
    if (missing.length === 0) return this.remember(added);
    this.known = new Set();
    await this.store(runs);
  }

  /** What was committed, and only that. */
  private remember(added: readonly ProfileText[]): void {
    if (this.known.size > knownMax) this.known = new Set();
    for (const { hash } of added) this.known.add(hash);
  }
}

function profilesOf(runs: readonly StoredRun[]): ProfileText[] {
  const all = runs.flatMap(({ inputs }) => [inputs.requester, ...inputs.candidates].map(profileText));
  const byHash = new Map(all.map((profile) => [profile.hash, profile]));
  return [...byHash.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
}

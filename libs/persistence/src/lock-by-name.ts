import { type EntityManager } from 'typeorm';

/** Waits its turn until the transaction ends; what is about to be created has no row to lock yet. Holders that share do not wait for each other. */
export async function lockByName(
  manager: EntityManager,
  name: string,
  mode: 'alone' | 'shared' = 'alone',
): Promise<void> {
  const lock = mode === 'alone' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await manager.query(`SELECT ${lock}(hashtextextended($1, 0))`, [name]);
}

/** Waits for several at once, in an order that is the same for everybody, so that no two wait for each other. */
export async function lockByNames(manager: EntityManager, names: readonly string[]): Promise<void> {
  const inOrder = [...new Set(names)].sort();
  await manager.query(
    'SELECT pg_advisory_xact_lock(hashtextextended(name, 0)) FROM unnest($1::text[]) AS name',
    [inOrder],
  );
}

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

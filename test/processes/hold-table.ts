import { Client } from 'pg';

export interface HeldTable {
  /** How many wait for it. */
  readonly waiting: () => Promise<number>;
  readonly letGo: () => Promise<void>;
}

/** Holds a table of the schema that the URL opens, so that whoever needs it is in the middle of its work until it is let go. */
export async function holdTable(url: string, table: string): Promise<HeldTable> {
  const client = new Client({ connectionString: url });
  await client.connect();
  await client.query(`BEGIN; LOCK TABLE ${table} IN ACCESS EXCLUSIVE MODE`);
  const waiting = async () => {
    const { rows } = await client.query<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = $1::regclass`,
      [table],
    );
    return rows[0]?.n ?? 0;
  };
  return { waiting, letGo: () => client.end() };
}

import 'reflect-metadata';
import { createDataSource, migrate } from '@puente/persistence';
import { seededRandom } from '@puente/testing';
import { Client } from 'pg';
import { matchScoringDatabase } from '../../../apps/match-scoring/src/match-scoring.module';
import { spaceInForce } from '../../../apps/match-scoring/src/read-model/space';
import { syntheticCities } from '../scoring/synthetic-cities';

const rowsPerInsert = 500;
const seed = 20_171_016;

/** Fills the tables that match-scoring begins from with so many invented cities; gives the ids of the Spanish ones. */
export async function loadReadModel(databaseUrl: string, count: number): Promise<string[]> {
  const dataSource = createDataSource({ name: 'bench', url: databaseUrl, ...matchScoringDatabase });
  await dataSource.initialize();
  try {
    await migrate(dataSource);
  } finally {
    await dataSource.destroy();
  }
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const cityAt = syntheticCities(spaceInForce, seededRandom(seed), { quoted: true });
    const spanish: string[] = [];
    for (let from = 0; from < count; from += rowsPerInsert) {
      const size = Math.min(rowsPerInsert, count - from);
      const cities = Array.from({ length: size }, (_, at) => cityAt(from + at));
      spanish.push(...cities.filter(({ country }) => country === 'ES').map(({ id }) => id));
      const rows = cities.map((profile) => ({ kind: 'city', id: profile.id, version: 1, profile }));
      await client.query(
        `INSERT INTO party SELECT * FROM json_to_recordset($1) AS r(kind text, id text, version int, profile jsonb)`,
        [JSON.stringify(rows)],
      );
    }
    await client.query('VACUUM ANALYZE party');
    return spanish;
  } finally {
    await client.end();
  }
}

import { Client } from 'pg';
import { type CityProfile } from '../../../apps/match-scoring/src/domain/party-profile';
import { type ScoringTables } from '../../../apps/match-scoring/src/domain/score';
import { type PreparedCity, prepareCity } from '../../../apps/match-scoring/src/domain/vectors/city-vector';
import { bondWorths, rankingSql } from './ranking-sql';

export interface RankedBySql {
  readonly id: string;
  readonly score: number;
}

const rowsPerInsert = 5_000;
/** Concepts count from 1 in SQL's arrays. */
const entriesOf = (values: Float64Array) =>
  [...values].flatMap((value, concept) => (value > 0 ? [{ concept: concept + 1, value }] : []));

const columns = `
  id text, country text, population float8, networks text[], preferred text[], bonds text[], bond_worths float8[], need_sum float8,
  needs int[], need_values float8[], offers int[], offer_values float8[], meets int[], meet_values float8[]`;
const table = `DROP TABLE IF EXISTS city; CREATE UNLOGGED TABLE city (${columns})`;

const indexes = `
  CREATE INDEX ON city USING gin (needs);
  CREATE INDEX ON city USING gin (offers);
  CREATE INDEX ON city USING gin (meets)`;

/**
 * The same ranking in PostgreSQL: a row a city, its concepts as arrays under GIN, one thread. Nearly every city has some
 * concept of the requester's, so that the planner scans the table, whatever the indexes. Shared buffers are the server's
 * default (128 MB): the rest of a large table comes from the system's page cache, which a first round has filled.
 */
export class PostgresRanking {
  constructor(
    private readonly client: Client,
    private readonly tables: ScoringTables,
  ) {}

  static async open(url: string, tables: ScoringTables): Promise<PostgresRanking> {
    const client = new Client({ connectionString: url });
    await client.connect();
    await client.query("SET max_parallel_workers_per_gather = 0; SET work_mem = '512MB'; SET jit = off");
    return new PostgresRanking(client, tables);
  }

  async load(count: number, cityAt: (number: number) => CityProfile): Promise<void> {
    await this.client.query(table);
    for (let from = 0; from < count; from += rowsPerInsert) {
      const size = Math.min(rowsPerInsert, count - from);
      const rows = Array.from({ length: size }, (_, at) => this.rowOf(cityAt(from + at)));
      await this.client.query(`INSERT INTO city SELECT * FROM json_to_recordset($1) AS r(${columns})`, [
        JSON.stringify(rows),
      ]);
    }
    await this.client.query("SET maintenance_work_mem = '1GB'");
    await this.client.query(indexes);
    await this.client.query('VACUUM ANALYZE city');
  }

  private rowOf(profile: CityProfile): object {
    const { need, offer, meets, needSum } = prepareCity(this.tables.space, profile).vector;
    const bonds = bondWorths(profile.ties, this.tables.on);
    const [needs, offers, met] = [entriesOf(need), entriesOf(offer), entriesOf(meets)];
    return {
      ...{ id: profile.id, country: profile.country, population: profile.population },
      ...{
        networks: profile.networks,
        preferred: profile.preferredPartnerCountries ?? [],
        need_sum: needSum,
      },
      ...{ bonds: [...bonds.keys()], bond_worths: [...bonds.values()] },
      ...{ needs: needs.map(({ concept }) => concept), need_values: needs.map(({ value }) => value) },
      ...{ offers: offers.map(({ concept }) => concept), offer_values: offers.map(({ value }) => value) },
      ...{ meets: met.map(({ concept }) => concept), meet_values: met.map(({ value }) => value) },
    };
  }

  async rank(city: PreparedCity, limit: number): Promise<RankedBySql[]> {
    const { text, values } = rankingSql(city, this.tables, limit);
    const { rows } = await this.client.query<RankedBySql>(text, [...values]);
    return rows;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

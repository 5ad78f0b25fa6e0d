import { Client } from 'pg';
import { type CityProfile } from '../../../apps/match-scoring/src/domain/party-profile';
import { type ScoringTables } from '../../../apps/match-scoring/src/domain/score';
import { type PreparedCity, prepareCity } from '../../../apps/match-scoring/src/domain/vectors/city-vector';

export interface RankedBySql {
  readonly id: string;
  readonly score: number;
}

const rowsPerInsert = 5_000;
/** Concepts count from 1 in SQL's arrays. */
const entriesOf = (values: Float64Array) =>
  [...values].flatMap((value, concept) => (value > 0 ? [{ concept: concept + 1, value }] : []));

const table = `
  DROP TABLE IF EXISTS city;
  CREATE UNLOGGED TABLE city (
    id text, country text, population float8, networks text[], need_sum float8,
    needs int[], need_values float8[], offers int[], offer_values float8[], meets int[], meet_values float8[])`;

const indexes = `
  CREATE INDEX ON city USING gin (needs);
  CREATE INDEX ON city USING gin (offers);
  CREATE INDEX ON city USING gin (meets)`;

/** Score v1 of cities (matching.md), every criterion. $1..$5: weight, need, meets, offer and weight x need by concept. */
const ranking = `
  WITH linked AS (
    SELECT * FROM city
    WHERE country <> $6 AND (meets && $7::int[] OR needs && $8::int[] OR needs && $7::int[] OR offers && $9::int[])
  ), sums AS (
    SELECT id, population, networks, need_sum, coalesce(taken, 0) AS taken, coalesce(given, 0) AS given,
      coalesce(same_need, 0) AS same_need, coalesce(same_offer, 0) AS same_offer
    FROM linked,
      LATERAL (SELECT sum(($5::float8[])[c] * v) AS taken FROM unnest(meets, meet_values) m(c, v)) AS taking,
      LATERAL (SELECT sum(($1::float8[])[c] * v * ($3::float8[])[c]) AS given,
                 sum(($1::float8[])[c] * least(v, ($2::float8[])[c])) AS same_need
               FROM unnest(needs, need_values) n(c, v)) AS giving,
      LATERAL (SELECT sum(($1::float8[])[c] * least(v, ($4::float8[])[c])) AS same_offer
               FROM unnest(offers, offer_values) o(c, v)) AS sharing
  ), fits AS (
    SELECT *, taken / ($10::float8 + $11::float8) AS receives, given / ($10::float8 + need_sum) AS gives,
      (SELECT count(*) FROM unnest(networks) AS one WHERE one = ANY ($13::text[])) AS together
    FROM sums WHERE taken > 0 OR given > 0 OR same_need > 0 OR same_offer > 0
  )
  SELECT id, least(receives, gives) AS weaker, 100 * (
      .2 * CASE WHEN receives + gives = 0 THEN 0 ELSE least(receives, gives) * (2 * greatest(receives, gives) / (receives + gives)) END
      + .5 * greatest(receives, gives) + .15 * (same_offer / ($10::float8 + same_offer))
      + .05 * CASE WHEN same_need = 0 THEN 0 ELSE same_need / ($11::float8 + need_sum - same_need) END
      + .05 * CASE WHEN population IS NULL OR $12::float8 IS NULL THEN .5
          ELSE sqrt(least(population, $12::float8) / greatest(population, $12::float8)) END
      + .05 * .3 * together / (1 + together)) AS score
  FROM fits ORDER BY score DESC, weaker DESC LIMIT $14`;

/** The same ranking in PostgreSQL: a row a city, its concepts as arrays under GIN, one thread, all of it in shared buffers. */
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
      await this.client.query(
        `INSERT INTO city SELECT * FROM json_to_recordset($1) AS r(
           id text, country text, population float8, networks text[], need_sum float8, needs int[],
           need_values float8[], offers int[], offer_values float8[], meets int[], meet_values float8[])`,
        [JSON.stringify(rows)],
      );
    }
    await this.client.query("SET maintenance_work_mem = '1GB'");
    await this.client.query(indexes);
    await this.client.query('VACUUM ANALYZE city');
  }

  private rowOf(profile: CityProfile): object {
    const { need, offer, meets, needSum } = prepareCity(this.tables.space, profile).vector;
    const [needs, offers, met] = [entriesOf(need), entriesOf(offer), entriesOf(meets)];
    return {
      ...{ id: profile.id, country: profile.country, population: profile.population },
      ...{ networks: profile.networks, need_sum: needSum },
      ...{ needs: needs.map(({ concept }) => concept), need_values: needs.map(({ value }) => value) },
      ...{ offers: offers.map(({ concept }) => concept), offer_values: offers.map(({ value }) => value) },
      ...{ meets: met.map(({ concept }) => concept), meet_values: met.map(({ value }) => value) },
    };
  }

  async rank({ profile, vector }: PreparedCity, limit: number): Promise<RankedBySql[]> {
    const { space, weights } = this.tables;
    const { need, meets, offer, needSum } = vector;
    const concepts = (values: Float64Array) => entriesOf(values).map(({ concept }) => concept);
    const { rows } = await this.client.query<RankedBySql>({
      name: 'ranking',
      text: ranking,
      values: [
        ...[space.weights, need, meets, offer].map((values) => [...values]),
        [...need].map((value, concept) => value * space.weights[concept]!),
        ...[profile.country, concepts(need), concepts(meets), concepts(offer)],
        ...[weights.k, needSum, profile.population, profile.networks, limit],
      ],
    });
    return rows;
  }

  async close(): Promise<void> {
    await this.client.end();
  }
}

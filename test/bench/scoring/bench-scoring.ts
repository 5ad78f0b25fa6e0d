import { corridorSide } from '@puente/places';
import { seededRandom } from '@puente/testing';
import { PartnerIndex } from '../../../apps/match-scoring/src/domain/columns/partner-index';
import { rank } from '../../../apps/match-scoring/src/domain/columns/rank';
import { type Contender } from '../../../apps/match-scoring/src/domain/columns/ranking-order';
import { type ScoringTables } from '../../../apps/match-scoring/src/domain/score';
import { prepareCity, type PreparedCity } from '../../../apps/match-scoring/src/domain/vectors/city-vector';
import { weightsV1 } from '../../../apps/match-scoring/src/domain/weights/v1';
import { spaceInForce } from '../../../apps/match-scoring/src/read-model/space';
import { median } from '../median';
import { naiveRanking } from './naive-ranking';
import { PostgresRanking } from './postgres-ranking';
import { syntheticCities } from './synthetic-cities';
import { TrueRanking } from './true-ranking';

export interface ScoringFigure {
  readonly partners: number;
  readonly ms: number;
  /** Absent where it would not fit in memory in any sensible way. */
  readonly naiveMs: number | null;
  readonly postgresMs: number;
}

export interface ScoringOptions {
  readonly sizes: readonly number[];
  readonly databaseUrl: string;
  readonly onProgress: (text: string) => void;
}

const limit = 20;
const requesters = 5;
const rounds = 5;
const naiveMax = 100_000;
/** PostgreSQL takes long over more than this: fewer rounds tell as much. */
const largeFrom = 500_000;
const roundsOfLarge = 1;
const seed = 20_171_016;
/** What sums in another order may differ by. */
const tolerance = 1e-9;

/**
 * Top 20 of so many cities by the engine, by objects and by PostgreSQL, in turns. Every answer of the engine is compared to
 * the last bit with scoring each pair, untimed, and with PostgreSQL's up to rounding. @throws Error where they differ
 */
export async function benchScoring({
  sizes,
  databaseUrl,
  onProgress,
}: ScoringOptions): Promise<ScoringFigure[]> {
  const tables: ScoringTables = { space: spaceInForce, weights: weightsV1, on: '2026-06-30' };
  const postgres = await PostgresRanking.open(databaseUrl, tables);
  try {
    const figures: ScoringFigure[] = [];
    for (const size of sizes) figures.push(await measure(size, tables, postgres, onProgress));
    return figures;
  } finally {
    await postgres.close();
  }
}

async function measure(
  partners: number,
  tables: ScoringTables,
  postgres: PostgresRanking,
  onProgress: (text: string) => void,
): Promise<ScoringFigure> {
  onProgress(`scoring: ${partners} partners are loaded`);
  const index = new PartnerIndex(tables.space);
  const cityAt = syntheticCities(tables.space, seededRandom(seed), { quoted: false });
  const asking = syntheticCities(tables.space, seededRandom(seed + 1), { quoted: false });
  const cities = Array.from({ length: requesters }, (_, at) => prepareCity(tables.space, asking(10 * at)));
  const truth = cities.map((city) => new TrueRanking(city, limit, tables, corridorSide));
  const objects: PreparedCity[] = [];
  await postgres.load(partners, (number) => {
    const city = cityAt(number);
    index.upsert(city);
    const prepared = prepareCity(tables.space, city);
    for (const ranking of truth) ranking.offer(prepared);
    if (partners <= naiveMax) objects.push(prepared);
    return city;
  });
  onProgress(`scoring: ${partners} partners are ranked`);
  const times: Record<'engine' | 'naive' | 'postgres', number[]> = { engine: [], naive: [], postgres: [] };
  const search = { kind: 'city', limit, filters: {}, without: [] } as const;
  for (let round = 0; round <= (partners < largeFrom ? rounds : roundsOfLarge); round += 1) {
    for (const [at, city] of cities.entries()) {
      const byEngine = () => timed(async () => rank(city, search, index, tables, corridorSide).best);
      const bySql = () => timed(() => postgres.rank(city, 2 * limit));
      // Who goes second finds its caches cold: turns are taken.
      const first = at % 2 === 0 ? await byEngine() : null;
      const sql = await bySql();
      const engine = first ?? (await byEngine());
      compareExactly(engine.result, truth[at]!.best());
      compareWithSql(engine.result, sql.result);
      const naive =
        objects.length > 0
          ? await timed(async () => naiveRanking(city, objects, limit, tables, corridorSide))
          : null;
      if (naive) compareExactly(engine.result, naive.result);
      // The first round warms everything up.
      if (round === 0) continue;
      times.engine.push(engine.ms);
      times.postgres.push(sql.ms);
      if (naive) times.naive.push(naive.ms);
    }
  }
  return {
    partners,
    ms: median(times.engine),
    naiveMs: times.naive.length > 0 ? median(times.naive) : null,
    postgresMs: median(times.postgres),
  };
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; ms: number }> {
  const begun = performance.now();
  const result = await work();
  return { result, ms: performance.now() - begun };
}

/** To the last bit, in the same order, at every size. */
function compareExactly(engine: readonly Contender[], naive: readonly Contender[]): void {
  const plain = (all: readonly Contender[]) =>
    JSON.stringify(all.map(({ profile, score }) => [profile.id, score]));
  if (plain(engine) !== plain(naive))
    throw new Error('the engine and the scores of the pairs rank differently');
}

/** The same scores in order, and each of ours among theirs: of equal ones, each orders its own way. */
function compareWithSql(engine: readonly Contender[], sql: readonly { id: string; score: number }[]): void {
  engine.forEach(({ profile, score }, at) => {
    const same = sql.find(({ id }) => id === profile.id);
    const isSame = Math.abs((sql[at]?.score ?? NaN) - score) < tolerance;
    if (!isSame || !same || Math.abs(same.score - score) > tolerance)
      throw new Error(`the engine and PostgreSQL rank differently at ${at + 1}: ${profile.id} ${score}`);
  });
}

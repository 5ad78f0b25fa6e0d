import { startTestPostgres } from '@puente/testing';
import { type Section } from '../section';
import { benchScoring } from './bench-scoring';

const ratio = (baseline: number | null, ms: number) => (baseline === null ? null : baseline / ms);
const shown = (value: number | null) => (value === null ? '-' : value.toPrecision(3));

/** Top 20 of many partners: the engine beside objects and beside PostgreSQL. */
export const scoringSection: Section = async ({ sizes, onProgress }) => {
  const postgres = await startTestPostgres();
  const figures = await benchScoring({ sizes, databaseUrl: postgres.url, onProgress }).finally(postgres.stop);
  const at = (partners: number) => figures.find((figure) => figure.partners === partners);
  const [some, many] = [at(100_000), at(1_000_000)];
  return {
    head: ['engine ms', 'objects ms', 'times', 'PostgreSQL ms', 'times'],
    rows: figures.map(({ partners, ms, naiveMs, postgresMs }) => [
      `top 20 of ${partners.toLocaleString('en')}`,
      ...[ms, naiveMs, ratio(naiveMs, ms), postgresMs, ratio(postgresMs, ms)].map(shown),
    ]),
    json: {
      postgresRatio1M: many ? ratio(many.postgresMs, many.ms) : null,
      naiveRatio100k: some ? ratio(some.naiveMs, some.ms) : null,
      ms1M: many?.ms ?? null,
      figures,
    },
  };
};

import 'reflect-metadata';
import { createHash } from 'node:crypto';
import { corridorSide } from '@puente/places';
import { seededRandom } from '@puente/testing';
import { PartnerIndex } from '../../../apps/match-scoring/src/domain/columns/partner-index';
import { canonicalJson } from '../../../apps/match-scoring/src/domain/canonical/canonical-json';
import { runBytes } from '../../../apps/match-scoring/src/domain/replay';
import { suggest } from '../../../apps/match-scoring/src/domain/suggest';
import { tablesInForce } from '../../../apps/match-scoring/src/read-model/tables';
import { syntheticCities } from '../scoring/synthetic-cities';

const index = new PartnerIndex(tablesInForce.space);
const at = syntheticCities(tablesInForce.space, seededRandom(20_171_016), { quoted: true });
for (let n = 0; n < 10_000; n++) index.upsert(at(n));
const hash = createHash('sha256');
const runs = Number(process.argv[2] ?? 300);
let begun = process.cpuUsage();
for (let n = 0; n < runs; n++) {
  if (n === Math.floor(runs / 3)) begun = process.cpuUsage();
  const id = `es-${(n * 10) % 10_000}`;
  const requester = index.get('city', id)!;
  const { inputs, run } = suggest(
    {
      party: { kind: 'city', id },
      seeks: ['city'],
      limit: 10,
      filters: {},
      without: n % 7 === 0 ? ['ties'] : [],
    },
    requester,
    index,
    tablesInForce,
    { streamSequence: n, date: '2026-06-30' },
    corridorSide,
  );
  const bytes = runBytes(run);
  hash.update(bytes);
  if (process.argv[3]) hash.update(canonicalJson(inputs));
}
console.log(
  (process.cpuUsage(begun).user / 1000 / (runs - Math.floor(runs / 3))).toFixed(3),
  'ms a run',
  hash.digest('hex'),
);

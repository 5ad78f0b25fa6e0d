import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { createDataSource, migrate } from '@puente/persistence';
import { createTestDatabase, type TestDatabase } from '@puente/testing';
import { type DataSource } from 'typeorm';
import { canonicalJson } from '../src/domain/canonical/canonical-json';
import { sha256 } from '../src/domain/canonical/hash';
import { runBytes } from '../src/domain/canonical/run-bytes';
import { PartnerIndex } from '../src/domain/columns/partner-index';
import { type RunResult } from '../src/domain/run';
import { replay } from '../src/domain/replay';
import { suggest } from '../src/domain/suggest';
import { matchScoringDatabase } from '../src/match-scoring.module';
import { GroupedWriter } from '../src/persistence/grouped-writer';
import { TypeOrmRuns } from '../src/persistence/typeorm-runs';
import { type AnsweredRun } from '../src/use-cases/ports/runs';
import { asOf, city, need, offer, request, sideOf, tables } from './domain/factories';
import { smallSpace } from './domain/small-scheme';

const madrid = city('es-madrid', { statements: [need('noise'), offer('mobility')] });
const index = new PartnerIndex(smallSpace);
for (const id of ['kr-seoul', 'jp-kyoto']) {
  index.upsert(city(id, { statements: [offer('noise'), need('mobility')] }));
}

/** A run of Madrid with both partners. */
function aRun(id: string = randomUUID()): AnsweredRun {
  const { inputs, run } = suggest(request(madrid), madrid, index, tables, asOf, sideOf);
  return { id, inputs, run, isSaved: false, createdAt: new Date(), askedBy: null };
}

describe('storing runs', () => {
  let database: TestDatabase;
  let dataSource: DataSource;
  let runs: TypeOrmRuns;
  beforeAll(async () => {
    database = await createTestDatabase();
    const options = { name: 'match-scoring', url: database.urls.match_scoring, ...matchScoringDatabase };
    dataSource = await createDataSource(options).initialize();
    await migrate(dataSource);
  });
  beforeEach(async () => {
    await dataSource.query('TRUNCATE run, run_part');
    runs = new TypeOrmRuns(dataSource.manager);
  });
  afterAll(async () => {
    await dataSource?.destroy();
    await database?.drop();
  });

  const count = async (what: string) => {
    const [row] = await dataSource.query<{ count: number }[]>(`SELECT count(${what})::int AS count FROM run`);
    return row?.count;
  };
  const hashes = async () =>
    (await dataSource.query<{ hash: string }[]>('SELECT hash FROM run_part ORDER BY hash')).map(
      ({ hash }) => hash,
    );
  const isReplayed = async ({ id, run }: AnsweredRun) => {
    const stored = await runs.find(id);
    return stored?.bytes === runBytes(run) && replay(stored, () => tables).identical;
  };

  it('commits those together that come together, and each is there once its caller is answered', async () => {
    const all = Array.from({ length: 20 }, () => aRun());
    await Promise.all(
      all.map(async (run) => {
        await runs.store(run);
        expect(await isReplayed(run)).toBe(true);
      }),
    );
    expect(await count('*')).toBe(20);
    expect(await count('DISTINCT xmin::text')).toBe(2);
  });

  it('keeps a profile and a suggestion once, however many runs took it or gave it, under the hash of its text', async () => {
    await runs.store(aRun());
    await Promise.all([runs.store(aRun()), new TypeOrmRuns(dataSource.manager).store(aRun())]);
    const { inputs, run } = aRun();
    const { suggestions } = JSON.parse(runBytes(run)) as RunResult;
    const parts = [inputs.requester, ...inputs.candidates, ...suggestions];
    expect(await hashes()).toEqual(parts.map((part) => sha256(canonicalJson(part))).sort());
  });

  it('lets one that cannot be stored fail alone', async () => {
    const held = aRun();
    await runs.store(held);
    const [good, bad, other] = [aRun(), aRun(held.id), aRun()];
    const settled = await Promise.allSettled([good, bad, other].map((run) => runs.store(run)));
    expect(settled.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect([await isReplayed(good), await isReplayed(held), await isReplayed(other)]).toEqual([
      true,
      true,
      true,
    ]);
    expect(await count('*')).toBe(3);
  });

  it('stores parts again that it knew of and that a restore took away', async () => {
    await runs.store(aRun());
    await dataSource.query('TRUNCATE run, run_part');
    const after = aRun();
    await runs.store(after);
    expect(await isReplayed(after)).toBe(true);
  });

  it('finds and replays runs that hold their parts in full, as the first migration stored them', async () => {
    const answered = aRun();
    const { id, inputs, run, isSaved, createdAt } = answered;
    await dataSource.query(
      'INSERT INTO run (id, inputs, bytes, is_saved, created_at) VALUES ($1, $2, $3, $4, $5)',
      [...[id, canonicalJson(inputs), runBytes(run), isSaved, createdAt]],
    );
    expect(await isReplayed(answered)).toBe(true);
    expect(await hashes()).toEqual([]);
  });
});

describe('a grouped writer', () => {
  it('writes what waited meanwhile as one group, no larger than it may be', async () => {
    const groups: number[][] = [];
    const writer = new GroupedWriter<number>(async (items) => {
      groups.push([...items]);
      await new Promise((resolve) => setImmediate(resolve));
    }, 3);
    await Promise.all([1, 2, 3, 4, 5].map((item) => writer.add(item)));
    expect(groups).toEqual([[1], [2, 3, 4], [5]]);
  });
});

import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { exportPartnerships, partnershipChanged } from '@puente/contracts';
import { createDataSource, Outbox } from '@puente/persistence';
import { openStage, type TestStage, until } from '@puente/testing';
import { type DataSource } from 'typeorm';
import { undoDecision } from '../src/domain/undo-decision';
import { type Proposal } from '../src/domain/proposal';
import { type ProposalState } from '../src/domain/proposal-state';
import { createPartnerships, partnershipsDatabase } from '../src/partnerships.module';
import { toProposalRow } from '../src/persistence/proposal.mapper';
import { ProposalRow } from '../src/persistence/proposal.row';
import { tellPartnership } from '../src/persistence/tell-partnership';
import { after, as, inReview, morning, type PersonName } from './domain/sample-case';

const begun: (readonly [PersonName, ProposalState])[] = [
  ['officer', 'proposed'],
  ['founder', 'accepted'],
  ['admin', 'approved'],
  ['second-admin', 'approved'],
];

describe('partnerships', () => {
  let stage: TestStage;
  let database: DataSource;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createPartnerships, 'partnerships');
    const { schema, entities, migrations } = partnershipsDatabase;
    const url = stage.database.urls.partnerships;
    database = await createDataSource({ name: 'test', url, schema, entities, migrations }).initialize();
  });
  afterAll(async () => {
    await database?.destroy();
    await stage?.end();
  });

  /** Stores a case and tells what became of it, as one change of it does. */
  const store = (before: Proposal, now: Proposal): Promise<void> =>
    database.transaction(async (manager) => {
      await manager.upsert(ProposalRow, toProposalRow(now), ['id']);
      await tellPartnership(manager, new Outbox('partnerships'), before, now);
    });
  const told = (id: string) =>
    stage.bus.heard(partnershipChanged).filter(({ payload }) => payload.partnershipId === id);
  const named = (proposal: Proposal, id: string): Proposal => ({ ...proposal, id });

  it('are told of when they begin and end, and not of steps between', async () => {
    const id = randomUUID();
    const steps = [
      inReview(),
      after(...begun),
      after(...begun, ['officer', 'closed']),
      after(...begun, ['officer', 'closed'], ['founder', 'closed']),
    ].map((one) => named(one, id));
    for (const [at, now] of steps.entries()) await store(steps[at - 1] ?? now, now);
    await until(() => told(id).length === 2);
    const parties = [
      { kind: 'city', id: 'es-madrid' },
      { kind: 'start-up', id: 'quiet-streets' },
    ];
    const about = { partnershipId: id, parties, format: 'pilot', challenges: ['noise'], since: '2017-10-16' };
    expect(told(id).map(({ payload }) => payload)).toEqual([
      { ...about, version: steps[1]?.version, status: 'active', until: null },
      { ...about, version: steps[3]?.version, status: 'closed', until: '2017-10-16' },
    ]);
  });

  it('are told to be none where the second approval is taken back', async () => {
    const active = named(after(...begun), randomUUID());
    await store(inReview(), active);
    const undone = undoDecision(active, as('admin', active), 'mistake', { now: morning, hasConflict: false });
    await store(active, undone.proposal);
    await until(() => told(active.id).length === 2);
    expect(told(active.id).map(({ payload }) => payload.status)).toEqual(['active', 'undone']);
  });

  it('are exported page by page as their last event told them, and no other case is', async () => {
    const [active, completed] = [after(...begun), after(...begun, ['officer', 'completed'])].map((one) =>
      named(one, randomUUID()),
    );
    await store(inReview(), active!);
    await store(active!, completed!);
    await store(inReview(), named(inReview(), randomUUID()));
    const all = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof ask>> = await ask(cursor);
      all.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    const kept = await database.query<{ id: string }[]>(
      `SELECT id FROM proposal WHERE state IN ('active', 'completed', 'closed') ORDER BY id`,
    );
    expect(all.map(({ partnershipId }) => partnershipId)).toEqual(kept.map(({ id }) => id));
    await until(() => told(completed!.id).length === 1);
    expect(all.find(({ partnershipId }) => partnershipId === completed!.id)).toEqual(
      told(completed!.id)[0]?.payload,
    );
  });
  const ask = (cursor: string | null) =>
    stage.bus.client.send(exportPartnerships, { limit: 1, ...(cursor !== null && { cursor }) });

  it('are not exported behind a place that no page named', async () => {
    const cursor = Buffer.from('["nowhere"]').toString('base64url');
    await expect(ask(cursor)).rejects.toMatchObject({ code: 'invalid-cursor' });
  });
});

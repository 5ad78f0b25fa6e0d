import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  addMilestone,
  getPartnership,
  listPartnerships,
  partnershipPrinciples,
  partnershipsActionRecorded,
  recordHealthCheck,
  recordOutcome,
  updateMilestone,
  updatePartnership,
} from '@puente/contracts';
import { createDataSource } from '@puente/persistence';
import { openStage, type TestStage, until } from '@puente/testing';
import { type DataSource } from 'typeorm';
import { type ProposalState } from '../src/domain/proposal-state';
import { createPartnerships, partnershipsDatabase } from '../src/partnerships.module';
import { toProposalRow } from '../src/persistence/proposal.mapper';
import { ProposalRow } from '../src/persistence/proposal.row';
import { after, inReview, people, type PersonName } from './domain/sample-case';

const begun: (readonly [PersonName, ProposalState])[] = [
  ['officer', 'proposed'],
  ['founder', 'accepted'],
  ['admin', 'approved'],
  ['second-admin', 'approved'],
];
const person = (name: PersonName) => ({
  personId: people[name].personId,
  memberships: people[name].memberships.map((one) => ({ ...one })),
});

describe('what is written down of a partnership', () => {
  let stage: TestStage;
  let database: DataSource;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createPartnerships, 'partnerships');
    const url = stage.database.urls.partnerships;
    database = await createDataSource({ name: 'test', url, ...partnershipsDatabase }).initialize();
  });
  afterAll(async () => {
    await database?.destroy();
    await stage?.end();
  });

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const stored = async (proposal = after(...begun)): Promise<string> => {
    const id = randomUUID();
    await database.getRepository(ProposalRow).insert(toProposalRow({ ...proposal, id }));
    return id;
  };
  const actions = (id: string) =>
    stage.bus.heard(partnershipsActionRecorded).filter(({ payload }) => payload.subject.id === id);
  const sensors = { title: 'Sensors up', dueOn: '2018-03-01', owner: 'proposer' } as const;
  const ratings = partnershipPrinciples.map((principle, at) => ({ principle, rating: 1 + (at % 5) }));

  it('is nothing at first, and shows who is in it since when', async () => {
    const id = await stored();
    expect(await send(getPartnership, { actor: person('founder'), id })).toEqual({
      ...{ id, status: 'active', format: 'pilot', challenges: ['noise'], since: '2017-10-16', until: null },
      proposer: { kind: 'city', id: 'es-madrid', name: 'Madrid', country: 'ES' },
      recipient: { kind: 'start-up', id: 'quiet-streets', name: 'Quiet Streets', country: 'SG' },
      ...{
        goal: null,
        milestones: [],
        milestonesDone: 0,
        milestonesPlanned: 0,
        outcome: null,
        healthChecks: [],
      },
    });
  });

  it('is a goal and milestones by the day on which they are due, of either side', async () => {
    const id = await stored();
    await send(updatePartnership, { actor: person('officer'), id, goal: 'Quieter nights.' });
    await send(addMilestone, { actor: person('officer'), partnershipId: id, ...sensors });
    const later = { title: 'Report', dueOn: '2018-02-01', owner: 'recipient' } as const;
    const planned = await send(addMilestone, { actor: person('founder'), partnershipId: id, ...later });
    expect(planned).toMatchObject({
      goal: 'Quieter nights.',
      milestones: [later, sensors],
      milestonesPlanned: 2,
    });
    const milestoneId = planned.milestones[1]!.id;
    const change = { actor: person('admin'), partnershipId: id, milestoneId, title: 'All up', done: true };
    const done = await send(updateMilestone, change);
    expect(done).toMatchObject({ milestonesDone: 1, milestones: [later, { ...sensors, title: 'All up' }] });
    const again = await send(updateMilestone, change);
    expect(again.milestones).toEqual(done.milestones);
    expect(await send(getPartnership, { actor: person('founder'), id })).toEqual(again);
    const reopened = await send(updateMilestone, { ...change, done: false });
    expect(reopened.milestones[1]?.doneAt).toBeNull();
  });

  it('is an outcome, which can be recorded anew, and health checks, which stay', async () => {
    const id = await stored();
    const actor = person('founder');
    const outcome = { result: 'achieved', summary: 'Two decibels less.' } as const;
    await send(recordOutcome, { actor, partnershipId: id, ...outcome, lessons: 'Ask the bars.' });
    const renewed = await send(recordOutcome, {
      actor,
      partnershipId: id,
      ...outcome,
      result: 'partly-achieved',
    });
    expect(renewed.outcome).toMatchObject({
      ...outcome,
      result: 'partly-achieved',
      lessons: null,
      as: 'recipient',
    });
    await send(recordHealthCheck, { actor, partnershipId: id, ratings: ratings.toReversed() });
    const better = ratings.map(({ principle }) => ({ principle, rating: 4, comment: 'Now.' }));
    const checked = await send(recordHealthCheck, {
      ...{ actor: person('admin'), partnershipId: id, ratings: better },
    });
    expect(checked.healthChecks).toMatchObject([
      { ratings: better, mean: 4, as: 'admin' },
      { ratings, mean: 3, as: 'recipient' },
    ]);
  });

  it('is told once for each change, to both sides, in codes alone', async () => {
    const id = await stored();
    const actor = person('officer');
    await send(updatePartnership, { actor, id, goal: 'Secret.' });
    await send(addMilestone, { actor, partnershipId: id, ...sensors, title: 'Secret' });
    await send(recordOutcome, { actor, partnershipId: id, result: 'not-achieved', summary: 'Secret' });
    await send(recordHealthCheck, { actor, partnershipId: id, ratings });
    await until(() => actions(id).length === 4);
    expect(actions(id).map(({ payload: { action, from, to } }) => [action, from, to])).toEqual([
      ['partnership-updated', null, null],
      ['milestone-added', null, 'planned'],
      ['outcome-recorded', null, 'not-achieved'],
      ['health-check-recorded', null, null],
    ]);
    const both = [
      { kind: 'city', id: 'es-madrid' },
      { kind: 'start-up', id: 'quiet-streets' },
    ];
    for (const { payload } of actions(id))
      expect(payload).toMatchObject({ personId: actor.personId, parties: both, tellsOrganisations: both });
    expect(JSON.stringify(actions(id))).not.toContain('Secret');
  });

  it('loses nothing of many who write at once', async () => {
    const id = await stored();
    const titles = Array.from({ length: 12 }, (_, at) => `Step ${at}`);
    await Promise.all(
      titles.map((title) =>
        send(addMilestone, { actor: person('officer'), partnershipId: id, ...sensors, title }),
      ),
    );
    const { milestones } = await send(getPartnership, { actor: person('officer'), id });
    expect(milestones.map(({ title }) => title).sort()).toEqual(titles.sort());
  });

  it('is not there for others, and where there is no partnership', async () => {
    const id = await stored();
    const notFound = { code: 'partnership-not-found' };
    await expect(send(getPartnership, { actor: person('stranger'), id })).rejects.toMatchObject(notFound);
    await expect(
      send(addMilestone, { actor: person('stranger'), partnershipId: id, ...sensors }),
    ).rejects.toMatchObject(notFound);
    const reviewed = await stored(inReview());
    await expect(send(getPartnership, { actor: person('officer'), id: reviewed })).rejects.toMatchObject(
      notFound,
    );
    await expect(
      send(recordHealthCheck, { actor: person('admin'), partnershipId: randomUUID(), ratings }),
    ).rejects.toMatchObject(notFound);
  });

  it('stays as it was once the partnership is closed', async () => {
    const id = await stored(after(...begun, ['officer', 'closed'], ['founder', 'closed']));
    await expect(
      send(addMilestone, { actor: person('officer'), partnershipId: id, ...sensors }),
    ).rejects.toMatchObject({ code: 'transition-not-allowed', details: { state: 'closed' } });
  });

  it.each([
    ['a principle twice', [...ratings.slice(1), ratings[1]!]],
    ['nine principles', ratings.slice(1)],
    ['a rating of six', [{ ...ratings[0]!, rating: 6 }, ...ratings.slice(1)]],
  ])('takes no health check of %s', async (_what, wrong) => {
    const asked = { actor: person('officer'), partnershipId: randomUUID(), ratings: wrong };
    await expect(send(recordHealthCheck, asked)).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('is listed to its sides and to admins, page by page, by status', async () => {
    await database.query('DELETE FROM partnership_record; DELETE FROM proposal');
    const active = [await stored(), await stored()];
    const completed = await stored(after(...begun, ['officer', 'completed']));
    await stored(inReview());
    await send(addMilestone, { actor: person('officer'), partnershipId: active[0]!, ...sensors });
    const list = async (name: PersonName, status?: 'active' | 'completed') => {
      const ids: string[] = [];
      let cursor: string | null = null;
      do {
        const asked = {
          actor: person(name),
          limit: 1,
          ...(status && { status }),
          ...(cursor !== null && { cursor }),
        };
        const page: { items: { id: string }[]; nextCursor: string | null } = await send(
          listPartnerships,
          asked,
        );
        ids.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return ids.sort();
    };
    expect(await list('founder')).toEqual([...active, completed].sort());
    expect(await list('admin', 'completed')).toEqual([completed]);
    expect(await list('officer', 'active')).toEqual(active.sort());
    expect(await list('stranger')).toEqual([]);
    const { items } = await send(listPartnerships, { actor: person('admin') });
    expect(items.reduce((sum, { milestonesPlanned }) => sum + milestonesPlanned, 0)).toBe(1);
  });
});

import 'reflect-metadata';
import {
  activateWeights,
  type ActivateWeights,
  addWeights,
  getConsidered,
  listWeights,
  matchScoringActionRecorded,
  replayRun,
  type WeightsSets,
} from '@puente/contracts';
import { type RunningService } from '@puente/platform';
import { openStage, type TestStage, until } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import { anAdmin, anOfficer, aProfile, aStatement, ask, askAfter, tellCity } from './read-model.factory';

const startUps: WeightsSets['city-start-up'] = { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 };
const weights = (learning: number, parts: Partial<WeightsSets['city-city']> = {}): WeightsSets => ({
  'city-city': {
    ...{ reciprocity: 0.7 - learning, learning, exchange: 0.15 },
    ...{ 'shared-challenges': 0.05, scale: 0.05, ties: 0.05, ...parts },
  },
  'city-start-up': startUps,
});

describe('the weights', () => {
  let stage: TestStage;
  const replicas: RunningService[] = [];
  beforeAll(async () => {
    stage = await openStage();
    for (let at = 0; at < 2; at += 1) replicas.push(await stage.start(createMatchScoring, 'match_scoring'));
    await tellCity(stage.bus, aProfile('es-madrid', { statements: [aStatement('need', 'water')] }));
    const newest = await tellCity(
      stage.bus,
      aProfile('kr-seoul', { statements: [aStatement('offer', 'water')] }),
    );
    for (let at = 0; at < 10; at += 1) await askAfter(stage.bus, newest, 'es-madrid');
  });
  afterAll(() => stage?.end());

  const list = async () => (await stage.bus.client.send(listWeights, {})).items;
  const add = (sets: WeightsSets, actor = anAdmin, k?: number) =>
    stage.bus.client.send(addWeights, {
      ...{ actor, weights: sets, reason: 'Try it.', ...(k !== undefined && { k }) },
    });
  const activate = (version: string, parts: Partial<ActivateWeights> = {}) =>
    stage.bus.client.send(activateWeights, { actor: anAdmin, version, ...parts });
  const used = async () => {
    const { run } = await ask(stage.bus, 'es-madrid');
    const learning = run.suggestions[0]?.contributions.find(({ criterion }) => criterion === 'learning');
    return { version: run.versions.weights, weight: learning?.weight, run };
  };
  const told = () =>
    stage.bus
      .heard(matchScoringActionRecorded)
      .map(({ payload }) => payload)
      .filter(({ subject }) => subject.kind === 'weights');

  it('begin with those that came with the product, in force by nobody’s hand', async () => {
    expect(await list()).toMatchObject([
      { version: 'v1', k: 0.2, personId: null, reason: null, active: true, activations: [] },
    ]);
    expect((await list())[0]?.weights['city-start-up']).toEqual(startUps);
    expect((await used()).version).toBe('v1');
  });

  it('are added under the next name, and wait', async () => {
    const added = await add(weights(0.4), anAdmin, 0.3);
    expect(added).toMatchObject({
      ...{ version: 'v2', weights: weights(0.4), k: 0.3, reason: 'Try it.' },
      ...{ personId: anAdmin.personId, active: false, activatedAt: null },
    });
    expect(await add(weights(0.6))).toMatchObject({ version: 'v3', k: 0.2 });
    expect((await list()).map(({ version, active }) => [version, active])).toEqual([
      ['v3', false],
      ['v2', false],
      ['v1', true],
    ]);
    expect((await list())[1]).toEqual(added);
    expect((await used()).version).toBe('v1');
  });

  it('are used by every replica from the next run on, and each run is replayed and explained by its own', async () => {
    const before = (await used()).run;
    const answer = await activate('v2', { reason: 'As the board decided.' });
    expect(answer).toMatchObject({
      ...{ version: 'v2', active: true },
      activations: [{ personId: anAdmin.personId, reason: 'As the board decided.' }],
    });
    expect(answer.activatedAt).toBe(answer.activations[0]?.activatedAt);
    for (let at = 0; at < 10; at += 1) expect(await used()).toMatchObject({ version: 'v2', weight: 0.4 });
    const { run } = await used();
    expect(run.suggestions[0]?.score).not.toBe(before.suggestions[0]?.score);
    await activate('v3');
    for (const { id } of [before, run]) {
      expect(await stage.bus.client.send(replayRun, { actor: anAdmin, id })).toMatchObject({
        identical: true,
      });
    }
    const party = { kind: 'city' as const, id: 'kr-seoul' };
    const considered = await stage.bus.client.send(getConsidered, {
      ...{ actor: anAdmin, runId: before.id, party },
    });
    expect(considered).toEqual({ outcome: 'suggested', ...before.suggestions[0] });
  });

  it('stay in force after a restart, and older ones can come back', async () => {
    await Promise.all(replicas.splice(0).map((replica) => replica.stop()));
    for (let at = 0; at < 2; at += 1) replicas.push(await stage.start(createMatchScoring, 'match_scoring'));
    expect(await used()).toMatchObject({ version: 'v3', weight: 0.6 });
    await activate('v1');
    expect(await used()).toMatchObject({ version: 'v1', weight: 0.5 });
    const first = (await list()).at(-1);
    expect(first).toMatchObject({ version: 'v1', active: true, activations: [{ reason: null }] });
    expect(first?.activatedAt).toBe(first?.activations[0]?.activatedAt);
  });

  it('take one order where admins add or activate at once, and each is recorded', async () => {
    const known = told().length;
    const names = await Promise.all(Array.from({ length: 4 }, () => add(weights(0.3))));
    expect(names.map(({ version }) => version).sort()).toEqual(['v4', 'v5', 'v6', 'v7']);
    await Promise.all(names.map(({ version }) => activate(version)));
    const all = await list();
    expect(all.filter(({ active }) => active)).toHaveLength(1);
    const actions = (await until(() => told().length >= known + 8 && told())).slice(known);
    const activations = actions.filter(({ action }) => action === 'weights-activated');
    expect(actions.filter(({ action }) => action === 'weights-added')).toHaveLength(4);
    // Each takes the place of the one before it.
    const [first, ...rest] = activations;
    expect(first).toMatchObject({ from: 'v1', reason: null, personId: anAdmin.personId, parties: [] });
    expect(rest.map(({ from }) => from)).toEqual(activations.slice(0, -1).map(({ to }) => to));
    expect(all.find(({ active }) => active)?.version).toBe(activations.at(-1)?.to);
    expect((await used()).version).toBe(activations.at(-1)?.to);
  });

  it.each<[string, WeightsSets]>([
    ['sum-not-one', weights(0.4, { scale: 0.06 })],
    ['sum-not-one', { ...weights(0.4), 'city-start-up': { ...startUps, learning: 0.31 } }],
  ])('are refused: %s', async (fault, sets) => {
    await expect(add(sets)).rejects.toMatchObject({ code: 'weights-not-usable', details: { fault } });
  });

  it('are refused where one is out of its range, ties above 5 points too, and sums may be off by a rounding', async () => {
    const outOf = async (sets: WeightsSets, path: string) =>
      expect(add(sets)).rejects.toMatchObject({
        code: 'invalid-request',
        details: { errors: [{ path }] },
      });
    await outOf(weights(0.4, { ties: 0.06, scale: 0.04 }), 'weights.city-city.ties');
    await outOf(weights(0.4, { scale: -0.05 }), 'weights.city-city.scale');
    const rounded = weights(0.4, { reciprocity: 0.1 + 0.2, scale: 0.05 });
    expect((await add(rounded)).version).toMatch(/^v\d+$/);
  });

  it('are for admins to change', async () => {
    const officer = anOfficer('es-madrid');
    const refused = { code: 'not-permitted' };
    await expect(add(weights(0.4), officer)).rejects.toMatchObject(refused);
    await expect(activate('v2', { actor: officer })).rejects.toMatchObject(refused);
    for (const version of ['v99', 'v0', 'nothing'])
      await expect(activate(version)).rejects.toMatchObject({ code: 'weights-not-found' });
  });

  it('come in pages', async () => {
    const names: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof pageAfter>> = await pageAfter(cursor);
      names.push(...page.items.map(({ version }) => version));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(names).toEqual((await list()).map(({ version }) => version));
    await expect(pageAfter('nonsense')).rejects.toMatchObject({ code: 'invalid-cursor' });
  });
  const pageAfter = (cursor: string | null) =>
    stage.bus.client.send(listWeights, { limit: 2, ...(cursor !== null && { cursor }) });
});

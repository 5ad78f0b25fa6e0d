import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  addSolution,
  decideStartUp,
  getStartUp,
  registerStartUp,
  removeSolution,
  type RemoveSolution,
  type StartUp,
  startUpChanged,
  submitStartUp,
  updateSolution,
  type UpdateSolution,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { createExpertiseCatalogue } from '../src/expertise-catalogue.module';
import { answerConflicts } from './answer-conflicts';

describe('solutions', () => {
  let stage: TestStage;
  let stopAnswering: () => Promise<void>;
  beforeAll(async () => {
    stage = await openStage();
    stopAnswering = await answerConflicts(stage.bus.natsUrl, new Set());
    await stage.start(createExpertiseCatalogue, 'expertise_catalogue');
  });
  afterAll(async () => {
    await stopAnswering?.();
    await stage?.end();
  });

  const founder = { personId: randomUUID(), memberships: [] };
  const stranger = { personId: randomUUID(), memberships: [] };
  const admin = {
    personId: randomUUID(),
    memberships: [{ kind: 'programme' as const, id: 'programme' }],
  };
  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const facts = {
    ...{ description: 'By their sound.', challenges: ['water/scarcity'], trl: 7, markets: ['KR'] },
    ...{ proof: [{ kind: 'pilot' as const, where: 'Murcia' }], seeks: ['pilot-city' as const] },
  };
  /** A start-up with two solutions, `leaks` and `pumps`. */
  const begin = async (name: string): Promise<{ startUp: StartUp; leaks: string; pumps: string }> => {
    const description = 'It helps with water.';
    const { id } = await send(registerStartUp, { actor: founder, name, country: 'ES', description });
    const add = (solution: string) =>
      send(addSolution, { actor: founder, startUpId: id, name: solution, ...facts });
    const [leaks, pumps] = [await add('Leaks'), await add('Pumps')];
    return { startUp: await get(id), leaks: leaks.id, pumps: pumps.id };
  };
  const get = (id: string) => send(getStartUp, { id, actor: founder });
  const update = ({ id, version }: StartUp, solutionId: string, change: Partial<UpdateSolution>) =>
    send(updateSolution, { actor: founder, startUpId: id, version, solutionId, ...change });
  const remove = ({ id, version }: StartUp, solutionId: string, change: Partial<RemoveSolution> = {}) =>
    send(removeSolution, { actor: founder, startUpId: id, version, solutionId, ...change });
  const publish = async (id: string): Promise<StartUp> => {
    await send(submitStartUp, { actor: founder, id });
    await send(decideStartUp, { actor: admin, id, decision: 'publish' });
    return get(id);
  };
  /** The challenges of each solution, as matching last heard of them. */
  const heardOf = (id: string, version: number) =>
    until(() =>
      stage.bus
        .heard(startUpChanged)
        .find(({ payload }) => payload.id === id && payload.version === version)
        ?.payload.solutions.map(({ challenges }) => challenges),
    );

  it('have the facts set that are named; null takes one back, and the others stay', async () => {
    const { startUp, leaks, pumps } = await begin('Named');
    const change = { name: 'Ears', challenges: ['noise', 'noise'], trl: null };
    const after = await update(startUp, leaks, change);
    expect(after.version).toBe(startUp.version + 1);
    expect(after.solutions).toEqual([
      { id: leaks, ...facts, name: 'Ears', challenges: ['noise'], trl: null },
      { id: pumps, ...facts, name: 'Pumps' },
    ]);
    expect(await get(startUp.id)).toEqual(after);
  });

  it('are gone when they are removed, and no others', async () => {
    const { startUp, leaks, pumps } = await begin('Removed');
    const after = await remove(startUp, leaks);
    expect(after.solutions.map(({ id }) => id)).toEqual([pumps]);
    await expect(remove(after, leaks)).rejects.toMatchObject({ code: 'solution-not-found' });
    await expect(update(after, leaks, { name: 'Late' })).rejects.toMatchObject({
      code: 'solution-not-found',
    });
  });

  it('are told of to matching as soon as the next version is published, and not before', async () => {
    const { startUp, leaks, pumps } = await begin('Told');
    const live = await publish(startUp.id);
    const removed = await remove(live, pumps);
    expect(removed.status).toBe('draft');
    expect(await heardOf(startUp.id, removed.version)).toEqual([['water/scarcity'], ['water/scarcity']]);
    const updated = await update(removed, leaks, { challenges: ['noise'] });
    const { version } = await publish(startUp.id);
    expect(version).toBe(updated.version + 2);
    expect(await heardOf(startUp.id, version)).toEqual([['noise']]);
  });

  it('are changed by one of two at once; the other learns the version', async () => {
    const { startUp, leaks } = await begin('At once');
    const settled = await Promise.allSettled([update(startUp, leaks, { trl: 8 }), remove(startUp, leaks)]);
    expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(refused).toEqual([
      expect.objectContaining({ code: 'version-stale', details: { version: startUp.version + 1 } }),
    ]);
  });

  it('refuse a challenge that the scheme does not know, and null as a name', async () => {
    const { startUp, leaks } = await begin('Refused');
    await expect(update(startUp, leaks, { challenges: ['beekeeping'] })).rejects.toMatchObject({
      code: 'challenge-unknown',
    });
    await expect(
      send(updateSolution, {
        ...{ actor: founder, startUpId: startUp.id, solutionId: leaks, version: startUp.version },
        name: JSON.parse('null') as string,
      }),
    ).rejects.toMatchObject({ code: 'invalid-request' });
    expect(await get(startUp.id)).toEqual(startUp);
  });

  it('are nobody else’s to change, nor anybody’s while they are reviewed', async () => {
    const { startUp, leaks } = await begin('Guarded');
    await expect(remove(startUp, leaks, { actor: stranger })).rejects.toMatchObject({
      code: 'start-up-not-found',
    });
    const submitted = await send(submitStartUp, { actor: founder, id: startUp.id });
    await expect(update(submitted, leaks, { trl: 9 })).rejects.toMatchObject({ code: 'start-up-elsewhere' });
    await expect(remove(submitted, leaks)).rejects.toMatchObject({ code: 'start-up-elsewhere' });
    await send(decideStartUp, { actor: admin, id: startUp.id, decision: 'publish' });
    const live = await get(startUp.id);
    await expect(update(live, leaks, { actor: stranger, trl: 9 })).rejects.toMatchObject({
      code: 'not-permitted',
    });
    await expect(remove(live, leaks, { actor: stranger })).rejects.toMatchObject({ code: 'not-permitted' });
  });
});

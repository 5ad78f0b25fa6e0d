import 'reflect-metadata';
import { activateWeights, addWeights, matchScoringActionRecorded, type WeightsSets } from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import { anAdmin, aProfile, aStatement, ask, askAfter, tellCity } from './read-model.factory';

/** Under which a need that is met is worth a fifth of what it was. */
const peersAlone: WeightsSets = {
  'city-city': {
    ...{ reciprocity: 0, learning: 0.1, exchange: 0.75 },
    ...{ 'shared-challenges': 0.05, scale: 0.05, ties: 0.05 },
  },
  'city-start-up': { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 },
};

describe('a saved request under other weights', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    for (let at = 0; at < 2; at += 1) await stage.start(createMatchScoring, 'match_scoring');
  });
  afterAll(() => stage?.end());

  const city = (id: string, level: number, version = 1) =>
    tellCity(stage.bus, aProfile(id, { version, statements: [{ ...aStatement('offer', 'water'), level }] }));

  it('compares with scores by the same weights, is not told of the change, nor again of whom it knows', async () => {
    await tellCity(stage.bus, aProfile('es-madrid', { statements: [aStatement('need', 'water')] }));
    const newest = await city('kr-seoul', 2);
    await askAfter(stage.bus, newest, 'es-madrid');
    const { runId } = await ask(stage.bus, 'es-madrid', { limit: 1, save: true });
    const told = () =>
      stage.bus
        .heard(matchScoringActionRecorded)
        .filter(({ payload: { action, subject } }) => action === 'match-request-fits' && subject.id === runId)
        .map(({ payload }) => payload.parties[1]?.id);
    await city('jp-kobe', 3);
    await until(() => told().length === 1);
    const { version } = await stage.bus.client.send(addWeights, {
      ...{ actor: anAdmin, weights: peersAlone, reason: 'Peers alone.' },
    });
    await stage.bus.client.send(activateWeights, { actor: anAdmin, version });
    await city('kr-seoul', 4, 2);
    await city('kr-daegu', 5);
    await until(() => told().length === 2);
    expect(told()).toEqual(['jp-kobe', 'kr-daegu']);
  });
});

import 'reflect-metadata';
import { type Run } from '@puente/contracts';
import { openStage, type TestStage } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import { aProfile, aStartUp, aStatement, ask, askAfter, tellCity, tellStartUp } from './read-model.factory';

describe('replicas of match-scoring', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
  });
  afterAll(() => stage?.end());

  const start = () => stage.start(createMatchScoring, 'match_scoring');
  const what = ({ asOf: _asOf, inputHash: _hash, id: _id, ...said }: Run) => said;
  const seeking = { seeks: ['city', 'start-up'] as ('city' | 'start-up')[] };

  it('agree: one that starts late answers like the first, and both follow every event', async () => {
    const first = await start();
    await tellCity(stage.bus, aProfile('es-madrid', { statements: [aStatement('need', 'water')] }));
    await tellStartUp(stage.bus, aStartUp('gone', { country: 'KR' }));
    await tellStartUp(stage.bus, aStartUp('gone', { country: 'KR', version: 2, status: 'archived' }));
    const told = await tellCity(
      stage.bus,
      aProfile('kr-seoul', { statements: [aStatement('offer', 'water')] }),
    );
    const { run: fromFirst } = await askAfter(stage.bus, told, 'es-madrid', seeking);
    expect(fromFirst.suggestions.map(({ party }) => party.id)).toEqual(['kr-seoul']);

    await start();
    const more = await tellCity(
      stage.bus,
      aProfile('kr-busan', { statements: [aStatement('offer', 'water')] }),
    );
    // Requests are dealt out at random: so many in a row cannot all meet the same one.
    const answers: Run[] = [];
    while (answers.length < 20) answers.push((await askAfter(stage.bus, more, 'es-madrid', seeking)).run);
    expect(answers.map(what)).toEqual(answers.map(() => what(answers[0]!)));
    expect(answers[0]?.suggestions).toHaveLength(2);

    await first.stop();
    const { run: fromSecond } = await ask(stage.bus, 'es-madrid', seeking);
    expect(what(fromSecond)).toEqual(what(answers[0]!));
    expect(fromSecond.asOf.streamSequence).toBeGreaterThanOrEqual(more);
  });

  it('begin with all that was told, where none has run before and the owners spoke first', async () => {
    const later = await openStage();
    try {
      const statements = [aStatement('offer', 'noise')];
      for (let at = 0; at < 200; at += 1)
        await tellCity(later.bus, aProfile(`kr-city-${at}`, { statements }));
      await tellCity(later.bus, aProfile('es-madrid', { statements: [aStatement('need', 'noise')] }));
      await later.start(createMatchScoring, 'match_scoring');
      const { run } = await ask(later.bus, 'es-madrid', { limit: 5 });
      expect(run.suggestions).toHaveLength(5);
      expect(run.consideredCount).toBe(200);
    } finally {
      await later.end();
    }
  });
});

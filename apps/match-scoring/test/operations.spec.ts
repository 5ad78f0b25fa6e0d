import 'reflect-metadata';
import { type RunningService } from '@puente/platform';
import { openStage, scrape, type TestStage, until } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import { aProfile, tellCity } from './read-model.factory';

describe('operations of match-scoring', () => {
  let stage: TestStage;
  let service: RunningService;

  beforeAll(async () => {
    stage = await openStage();
    await stage.start(async (config) => {
      service = await createMatchScoring({ ...config, operationsPort: 0 });
      return service;
    }, 'match_scoring');
  });
  afterAll(() => stage?.end());

  it('show how many parties are held, and that memory has seen the whole stream', async () => {
    const cities = 'puente_index_parties{kind="city",service="match-scoring"}';
    const behind = 'puente_follower_lag{service="match-scoring"}';
    const origin = service.operationsOrigin ?? '';
    expect((await scrape(origin)).get(cities)).toBe(0);
    await tellCity(stage.bus, aProfile('es-madrid'));
    await until(async () => (await scrape(origin)).get(cities) === 1);
    expect((await scrape(origin)).get(behind)).toBe(0);
    const ready = await fetch(`${origin}/health/ready`);
    expect(await ready.json()).toMatchObject({
      details: { 'follower-lag': { status: 'up', lag: 0, hasCaughtUp: true } },
    });
  });
});

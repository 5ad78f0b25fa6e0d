import 'reflect-metadata';
import { createMatchRequest, type ProfileChanged, type Run } from '@puente/contracts';
import { openStage, type TestStage } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import {
  anAdmin,
  aProfile,
  aStartUp,
  aStatement,
  ask,
  askAfter,
  tellCity,
  tellStartUp,
} from './read-model.factory';

describe('answering a match request', () => {
  let stage: TestStage;
  /** The place on the stream of the newest event told. */
  let newest = 0;
  const city = async (...profile: Parameters<typeof aProfile>): Promise<void> => {
    newest = await tellCity(stage.bus, aProfile(...profile));
  };
  const startUp = async (...profile: Parameters<typeof aStartUp>): Promise<void> => {
    newest = await tellStartUp(stage.bus, aStartUp(...profile));
  };
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createMatchScoring, 'match_scoring');
    await city('es-madrid', { statements: [aStatement('need', 'water'), aStatement('offer', 'mobility')] });
    await city('kr-seoul', { statements: [aStatement('offer', 'water'), aStatement('need', 'mobility')] });
    await city('kr-busan', { statements: [aStatement('offer', 'water')], population: null });
    await city('es-bilbao', { statements: [aStatement('offer', 'water')] });
    await city('vn-hue');
    await startUp('hanoi-water', { country: 'VN' });
    await startUp('seoul-water', { country: 'KR' });
  });
  afterAll(() => stage?.end());

  const answer = async (
    ...asked: Parameters<typeof ask> extends [unknown, ...infer Rest] ? Rest : never
  ): Promise<Run> => (await askAfter(stage.bus, newest, ...asked)).run;
  const partners = ({ suggestions }: Run, kind = 'city'): string[] =>
    suggestions.filter(({ party }) => party.kind === kind).map(({ party }) => party.id);

  it('suggests partners across the corridor that have something to show, best first', async () => {
    const run = await answer('es-madrid');
    expect(partners(run)).toEqual(['kr-seoul', 'kr-busan']);
    expect(run.suggestions[0]).toMatchObject({ rank: 1, party: { name: 'seoul', country: 'KR' } });
    expect(run.consideredCount).toBeGreaterThanOrEqual(3);
  });

  it('takes a changed profile into the next answer, and moves its place on the stream', async () => {
    await city('jp-kobe');
    const before = await answer('es-madrid');
    expect(partners(before)).not.toContain('jp-kobe');
    await city('jp-kobe', { version: 2, statements: [aStatement('offer', 'water')] });
    const after = await answer('es-madrid');
    expect(partners(after)).toContain('jp-kobe');
    expect(after.asOf.streamSequence).toBeGreaterThan(before.asOf.streamSequence);
    await city('jp-kobe', { version: 1, statements: [] });
    expect(partners(await answer('es-madrid'))).toContain('jp-kobe');
    await city('jp-kobe', { version: 3 });
    expect(partners(await answer('es-madrid'))).not.toContain('jp-kobe');
  });

  it('takes an event that leaves out what its owner does not know', async () => {
    const left = { population: undefined, pilots: undefined, preferredPartnerCountries: undefined };
    const statement = { ...aStatement('offer', 'water'), level: undefined };
    await city('jp-otaru', { ...left, statements: [statement] } as unknown as Partial<ProfileChanged>);
    const run = await answer('es-madrid');
    const suggestion = run.suggestions.find(({ party }) => party.id === 'jp-otaru');
    expect(suggestion?.score).toBeGreaterThan(0);
    expect(partners(await answer('jp-otaru'))).toContain('es-madrid');
    await city('jp-otaru', { version: 2 });
  });

  it('matches no draft and nothing archived, and everything live', async () => {
    const found = async (): Promise<string[]> =>
      partners(await answer('es-madrid', { seeks: ['start-up'] }), 'start-up');
    await startUp('osaka-water', { country: 'JP', status: 'draft' });
    expect((await found()).toSorted()).toEqual(['hanoi-water', 'seoul-water']);
    await startUp('osaka-water', { country: 'JP', version: 2 });
    expect(await found()).toContain('osaka-water');
    await startUp('osaka-water', { country: 'JP', version: 1, status: 'draft' });
    expect(await found()).toContain('osaka-water');
    await startUp('osaka-water', { country: 'JP', version: 3, status: 'archived' });
    expect(await found()).not.toContain('osaka-water');
    await startUp('osaka-water', { country: 'JP', version: 2 });
    expect(await found()).not.toContain('osaka-water');
  });

  it('ranks each kind by itself, and limits each', async () => {
    const { suggestions } = await answer('es-madrid', { seeks: ['city', 'start-up'], limit: 1 });
    expect(suggestions.map(({ rank, party }) => [rank, party.kind])).toEqual([
      [1, 'city'],
      [1, 'start-up'],
    ]);
  });

  it('answers a start-up with cities, and nothing else', async () => {
    const party = { kind: 'start-up' as const, id: 'hanoi-water' };
    expect(partners(await answer('', { party }))).toEqual(['es-madrid']);
    await expect(ask(stage.bus, '', { party, seeks: ['start-up'] })).rejects.toMatchObject({
      code: 'pair-not-supported',
      details: { party: 'start-up', seeks: 'start-up' },
    });
  });

  it('refuses organisations, and parties that nobody knows', async () => {
    await expect(
      ask(stage.bus, '', { party: { kind: 'organisation', id: 'metropolis' } }),
    ).rejects.toMatchObject({
      code: 'pair-not-supported',
      details: { party: 'organisation' },
    });
    await expect(ask(stage.bus, 'es-atlantis')).rejects.toMatchObject({
      code: 'party-not-found',
      details: { kind: 'city', id: 'es-atlantis' },
    });
  });

  it('keeps to filters, refuses an unknown challenge, and takes null for no filter', async () => {
    expect(partners(await answer('es-madrid', { filters: { countries: ['VN'] } }))).toEqual([]);
    expect(partners(await answer('es-madrid', { filters: { challenges: ['mobility'] } }))).toEqual([
      'kr-seoul',
    ]);
    expect(partners(await answer('es-madrid', { filters: { minPopulation: 1 } }))).toEqual(['kr-seoul']);
    const none = { minPopulation: null, countries: null } as unknown as { minPopulation: number };
    expect(partners(await answer('es-madrid', { filters: none }))).toEqual(['kr-seoul', 'kr-busan']);
    await expect(
      ask(stage.bus, 'es-madrid', { filters: { challenges: ['beekeeping'] } }),
    ).rejects.toMatchObject({
      code: 'challenge-unknown',
      details: { challenge: 'beekeeping' },
    });
  });

  it('leaves the points of ties out where asked to', async () => {
    const criteria = ({ suggestions }: Run) =>
      suggestions[0]?.contributions.map(({ criterion }) => criterion);
    expect(criteria(await answer('es-madrid'))).toContain('ties');
    expect(criteria(await answer('es-madrid', { without: ['ties'] }))).not.toContain('ties');
    await expect(
      stage.bus.client.send(createMatchRequest, {
        actor: anAdmin,
        party: { kind: 'city', id: 'es-madrid' },
        seeks: ['city'],
        without: ['reciprocity' as 'ties'],
      }),
    ).rejects.toMatchObject({ code: 'invalid-request' });
  });

  it('asks the best next question of a city that says nothing, and invents no ranking', async () => {
    const run = await answer('vn-hue');
    expect(run).toMatchObject({ code: 'not-enough-data', suggestions: [] });
    expect(run.nextQuestion).toMatchObject({ code: 'add-need', challenge: expect.any(String) as string });
  });
});

import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  deleteMatchRequest,
  listMatchRequests,
  matchScoringActionRecorded,
  profileChanged,
  respondToSuggestion,
  updateMatchRequest,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { Client } from 'pg';
import { createMatchScoring } from '../src/match-scoring.module';
import {
  anAdmin,
  anOfficer,
  aProfile,
  aStartUp,
  aStatement,
  ask,
  askAfter,
  tellCity,
  tellStartUp,
} from './read-model.factory';

describe('a saved match request', () => {
  let stage: TestStage;
  let watched: string;
  let database: Client;
  const officer = anOfficer('es-madrid');
  const offering = (level: number) => ({ statements: [{ ...aStatement('offer', 'water'), level }] });
  const city = (id: string, level: number, version = 1) =>
    tellCity(stage.bus, aProfile(id, { ...offering(level), version }));

  beforeAll(async () => {
    stage = await openStage();
    database = new Client({ connectionString: stage.database.urls.match_scoring });
    await database.connect();
    await stage.start(createMatchScoring, 'match_scoring');
    await stage.start(createMatchScoring, 'match_scoring');
    await tellCity(stage.bus, aProfile('es-madrid', { statements: [aStatement('need', 'water')] }));
    await city('kr-seoul', 4);
    await city('jp-kobe', 3);
    const newest = await city('kr-busan', 2);
    await askAfter(stage.bus, newest, 'es-madrid');
    const { runId } = await ask(stage.bus, 'es-madrid', {
      ...{ actor: officer, seeks: ['city', 'start-up'], limit: 2, save: true, name: 'Water' },
      filters: { countries: ['KR', 'JP'] },
    });
    watched = runId;
  });
  afterAll(async () => {
    await database?.end();
    await stage?.end();
  });

  const fits = (id: string): string[] =>
    stage.bus
      .heard(matchScoringActionRecorded)
      .filter(({ payload: { action, subject } }) => action === 'match-request-fits' && subject.id === id)
      .map(({ payload }) => payload.parties[1]!.id);
  /** In the tables: memory follows by itself. */
  const versionHeld = async (id: string): Promise<number | undefined> => {
    const { rows } = await database.query<{ version: number }>('SELECT version FROM party WHERE id = $1', [
      id,
    ]);
    return rows[0]?.version;
  };
  /** Whom the request was told of, once everything told so far was handled: a marker, told last, is told of as well. */
  let markers = 0;
  const toldOf = async (id = watched): Promise<string[]> => {
    markers += 1;
    const { runId } = await ask(stage.bus, 'es-madrid', { limit: 100, save: true });
    await city(`kr-marker-${markers}`, 1);
    await until(() => fits(runId).length > 0);
    await stage.bus.client.send(deleteMatchRequest, { actor: anAdmin, id: runId });
    return fits(id);
  };

  it('is not told of what fits when it is saved, nor again when that changes', async () => {
    await city('kr-seoul', 4, 2);
    expect(await toldOf()).toEqual([]);
  });

  it('is told once of a party that would be on its list, however often that is told and changes', async () => {
    const profile = aProfile('jp-kyoto', offering(5));
    const id = randomUUID();
    const told = { party: 'city:jp-kyoto', id };
    await stage.bus.tell(profileChanged, profile, told);
    await stage.bus.tell(profileChanged, profile, told);
    await stage.bus.tell(profileChanged, profile, { party: 'city:jp-kyoto' });
    await city('jp-kyoto', 5, 2);
    expect(await toldOf()).toEqual(['jp-kyoto']);
    const [event] = stage.bus
      .heard(matchScoringActionRecorded)
      .filter(({ payload }) => payload.action === 'match-request-fits' && payload.subject.id === watched);
    expect(event?.payload).toMatchObject({
      personId: null,
      parties: [
        { kind: 'city', id: 'es-madrid' },
        { kind: 'city', id: 'jp-kyoto' },
      ],
      tellsOrganisations: [{ kind: 'city', id: 'es-madrid' }],
    });
  });

  it('is told of a start-up once it is live, and again where it has fitted no more in between', async () => {
    const startUp = (version: number, status: 'draft' | 'live' | 'archived') =>
      tellStartUp(stage.bus, aStartUp('leaks', { country: 'KR', version, status }));
    await startUp(1, 'draft');
    await startUp(2, 'live');
    await startUp(3, 'live');
    const toldTimes = (times: number) =>
      until(() => fits(watched).filter((id) => id === 'leaks').length === times);
    await toldTimes(1);
    await startUp(4, 'archived');
    await until(async () => (await versionHeld('leaks')) === 4);
    await startUp(5, 'live');
    await toldTimes(2);
  });

  it('is not told of who would not make the list, fails a filter, was dismissed, or is on its own side', async () => {
    const before = await toldOf();
    await city('kr-weak', 1);
    await tellCity(stage.bus, aProfile('vn-hue', offering(5)));
    await tellCity(stage.bus, aProfile('es-bilbao', offering(5)));
    await city('kr-dull', 1);
    const { runId } = await ask(stage.bus, 'es-madrid', { limit: 100 });
    const candidate = { kind: 'city' as const, id: 'kr-dull' };
    await until(async () => {
      const { run } = await ask(stage.bus, 'es-madrid', { limit: 100 });
      return run.suggestions.some(({ party }) => party.id === 'kr-dull');
    });
    const { runId: later } = await ask(stage.bus, 'es-madrid', { limit: 100 });
    expect(later).not.toBe(runId);
    await stage.bus.client.send(respondToSuggestion, {
      ...{ actor: officer, runId: later, candidate, response: 'dismissed' },
    });
    await city('kr-dull', 5, 2);
    expect(await toldOf()).toEqual(before);
  });

  it('is listed, renamed, paused and ended by its party alone', async () => {
    const stranger = anOfficer('kr-seoul');
    const list = async (actor: typeof officer) =>
      (await stage.bus.client.send(listMatchRequests, { actor })).items.map(({ id, name }) => [id, name]);
    const update = (actor: typeof officer, change: object) =>
      stage.bus.client.send(updateMatchRequest, { actor, id: watched, ...change });
    expect(await list(officer)).toContainEqual([watched, 'Water']);
    expect(await list(stranger)).toEqual([]);
    const notThere = { code: 'match-request-not-found' };
    await expect(update(stranger, { paused: true })).rejects.toMatchObject(notThere);
    expect(await update(officer, { name: 'Wells', paused: true })).toMatchObject({
      ...{ name: 'Wells', paused: true, filters: { countries: ['KR', 'JP'] } },
    });
    const before = await toldOf();
    await city('jp-nara', 5);
    expect(await toldOf()).toEqual(before);
    await update(anAdmin, { paused: false });
    await city('jp-nara', 5, 2);
    expect(await toldOf()).toEqual(before);
    const end = (actor: typeof officer) => stage.bus.client.send(deleteMatchRequest, { actor, id: watched });
    await expect(end(stranger)).rejects.toMatchObject(notThere);
    await end(officer);
    await expect(end(officer)).rejects.toMatchObject(notThere);
  });
});

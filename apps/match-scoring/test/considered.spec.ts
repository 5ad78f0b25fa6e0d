import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  evidenceWithdrawn,
  getConsidered,
  type PartyConsidered,
  type PartySuggested,
  respondToSuggestion,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import {
  anOfficer,
  aProfile,
  aQuote,
  aStartUp,
  aStatement,
  ask,
  askAfter,
  tellCity,
  tellStartUp,
} from './read-model.factory';

describe('why a run did not suggest a party', () => {
  let stage: TestStage;
  const officer = anOfficer('es-madrid');
  const documentId = randomUUID();
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createMatchScoring, 'match_scoring');
    await stage.start(createMatchScoring, 'match_scoring');
    const offering = (level: number) => ({
      statements: [{ ...aStatement('offer', 'water', [aQuote(documentId)]), level }],
    });
    await tellCity(stage.bus, aProfile('es-madrid', { statements: [aStatement('need', 'water')] }));
    await tellCity(stage.bus, aProfile('kr-seoul', offering(5)));
    await tellCity(stage.bus, aProfile('kr-busan', offering(4)));
    await tellCity(stage.bus, aProfile('kr-daegu', offering(3)));
    await tellCity(stage.bus, aProfile('jp-kobe', offering(2)));
    const newest = await tellStartUp(stage.bus, aStartUp('gota', { country: 'JP' }));
    for (let at = 0; at < 10; at += 1) await askAfter(stage.bus, newest, 'es-madrid');
  });
  afterAll(() => stage?.end());

  const why = (
    runId: string,
    id: string,
    kind: 'city' | 'start-up' | 'organisation' = 'city',
    actor = officer,
  ) => stage.bus.client.send(getConsidered, { actor, runId, party: { kind, id } });
  const outcomes = async (runId: string, partyIds: readonly string[]) =>
    Promise.all(partyIds.map(async (id) => (await why(runId, id)).outcome));

  it('goes on where the list ends, with scores and contributions of the same engine', async () => {
    const { run: whole } = await ask(stage.bus, 'es-madrid', { limit: 10 });
    const { runId, run } = await ask(stage.bus, 'es-madrid', { limit: 2 });
    const told: PartyConsidered[] = [];
    for (const { party } of whole.suggestions) told.push(await why(runId, party.id));
    expect(told.map((one) => 'rank' in one && [one.outcome, one.rank])).toEqual([
      ['suggested', 1],
      ['suggested', 2],
      ['ranked-below-limit', 3],
      ['ranked-below-limit', 4],
    ]);
    expect(told[3]).toEqual({
      ...{ ...whole.suggestions[3], outcome: 'ranked-below-limit', limit: 2 },
      lastShown: run.suggestions[1]?.score,
    });
  });

  it('is the filter that took it out, or the response that hides it', async () => {
    const filtered = await ask(stage.bus, 'es-madrid', { filters: { countries: ['JP'] } });
    expect(await why(filtered.runId, 'kr-seoul')).toMatchObject({
      ...{ outcome: 'filtered', filters: [{ code: 'countries', asked: ['JP'], has: ['KR'] }] },
    });
    const { runId } = await ask(stage.bus, 'es-madrid');
    await stage.bus.client.send(respondToSuggestion, {
      ...{ actor: officer, runId, candidate: { kind: 'city', id: 'jp-kobe' } },
      ...{ response: 'dismissed', reason: 'Too far.' },
    });
    const later = await ask(stage.bus, 'es-madrid');
    expect(await why(later.runId, 'jp-kobe')).toMatchObject({
      ...{ outcome: 'hidden', party: { name: 'kobe' }, response: 'dismissed', reason: 'Too far.' },
    });
    // The run before knew nothing of that.
    expect(await why(runId, 'jp-kobe')).toMatchObject({ outcome: 'suggested' });
  });

  it('is told of start-ups that are live, and of nobody else', async () => {
    const { runId } = await ask(stage.bus, 'es-madrid', { seeks: ['city', 'start-up'] });
    expect(await why(runId, 'gota', 'start-up')).toMatchObject({ outcome: 'suggested', rank: 1 });
    const { runId: ofCities } = await ask(stage.bus, 'es-madrid');
    expect(await why(ofCities, 'gota', 'start-up')).toMatchObject({ outcome: 'kind-not-sought' });
    const notFound = { code: 'party-not-found' };
    await expect(why(runId, 'xx-nowhere')).rejects.toMatchObject(notFound);
    await expect(why(runId, 'un-habitat', 'organisation')).rejects.toMatchObject(notFound);
    const archived = aStartUp('gota', { version: 2, status: 'archived', country: 'JP' });
    const newest = await tellStartUp(stage.bus, archived);
    for (let at = 0; at < 10; at += 1) await askAfter(stage.bus, newest, 'es-madrid');
    await expect(why(ofCities, 'gota', 'start-up')).rejects.toMatchObject(notFound);
    expect(await why(runId, 'gota', 'start-up')).toMatchObject({ outcome: 'suggested', rank: 1 });
  });

  it('is that it came later, where it did: what the run says stays', async () => {
    const { runId } = await ask(stage.bus, 'es-madrid', { limit: 1 });
    const offered = { statements: [{ ...aStatement('offer', 'water'), level: 5 }] };
    const newest = await tellCity(stage.bus, aProfile('jp-osaka', offered));
    for (let at = 0; at < 10; at += 1) await askAfter(stage.bus, newest, 'es-madrid');
    expect(await outcomes(runId, ['kr-seoul', 'kr-busan', 'jp-osaka'])).toEqual([
      'suggested',
      'ranked-below-limit',
      'changed-since',
    ]);
    expect(await why(runId, 'jp-osaka')).toMatchObject({ rank: 1 });
  });

  it('quotes no document that was withdrawn', async () => {
    const { runId } = await ask(stage.bus, 'es-madrid');
    const party = { kind: 'city' as const, id: 'kr-seoul' };
    await stage.bus.tell(evidenceWithdrawn, { documentId, party }, { party: 'city:kr-seoul', version: 2 });
    const marked = await until(async () => {
      const { reasons } = (await why(runId, 'kr-seoul')) as PartySuggested;
      const evidence = reasons.flatMap(({ theirs }) => theirs.evidence);
      return evidence.some(({ withdrawn }) => withdrawn === true) && evidence;
    });
    expect(marked.map(({ quote }) => quote)).toEqual(['']);
  });

  it('is for whom the run is: to others it is not there', async () => {
    const { runId } = await ask(stage.bus, 'es-madrid');
    const notThere = { code: 'run-not-found' };
    await expect(why(runId, 'kr-seoul', 'city', anOfficer('kr-seoul'))).rejects.toMatchObject(notThere);
    await expect(why(randomUUID(), 'kr-seoul')).rejects.toMatchObject(notThere);
  });
});

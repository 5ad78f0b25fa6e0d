import 'reflect-metadata';
import {
  listAlternatives,
  matchScoringActionRecorded,
  readRun,
  replayRun,
  respondToSuggestion,
  type RespondToSuggestion,
  type Run,
  withdrawResponse,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import { anAdmin, anOfficer, aProfile, aStatement, ask, askAfter, tellCity } from './read-model.factory';

const day = (fromToday: number): string =>
  new Date(Date.now() + fromToday * 86_400_000).toISOString().slice(0, 10);

describe('what a party answers to a suggestion', () => {
  let stage: TestStage;
  let runId: string;
  const madrid = { kind: 'city' as const, id: 'es-madrid' };
  const officer = anOfficer('es-madrid');
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createMatchScoring, 'match_scoring');
    await stage.start(createMatchScoring, 'match_scoring');
    const offering = (level: number) => ({ statements: [{ ...aStatement('offer', 'water'), level }] });
    await tellCity(stage.bus, aProfile('es-madrid', { statements: [aStatement('need', 'water')] }));
    await tellCity(stage.bus, aProfile('es-bilbao', { statements: [aStatement('need', 'water')] }));
    await tellCity(stage.bus, aProfile('kr-seoul', offering(5)));
    await tellCity(stage.bus, aProfile('kr-busan', offering(4)));
    const newest = await tellCity(stage.bus, aProfile('jp-kobe', offering(2)));
    // Requests are dealt out at random: both replicas have seen everything before anything is compared.
    for (let at = 0; at < 10; at += 1) ({ runId } = await askAfter(stage.bus, newest, 'es-madrid'));
  });
  afterAll(() => stage?.end());

  const respond = (id: string, response: Partial<RespondToSuggestion>, actor = officer) =>
    stage.bus.client.send(respondToSuggestion, {
      ...{ actor, runId, candidate: { kind: 'city', id }, response: 'seen' },
      ...response,
    });
  const withdraw = (id: string) =>
    stage.bus.client.send(withdrawResponse, { actor: officer, runId, candidate: { kind: 'city', id } });
  const partners = ({ suggestions }: Run) => suggestions.map(({ party }) => party.id);
  const next = async (cityId = 'es-madrid') => (await ask(stage.bus, cityId, { includeHidden: true })).run;

  it('leaves a dismissed one out of the very next run, says so where asked, and is taken back', async () => {
    const before = await next();
    expect(partners(before)).toEqual(['kr-seoul', 'kr-busan', 'jp-kobe']);
    expect(before.hidden).toEqual([]);
    await respond('kr-seoul', { response: 'dismissed', reason: 'We know them well.' });
    const after = await next();
    expect(partners(after)).toEqual(['kr-busan', 'jp-kobe']);
    expect(after.hidden).toEqual([
      {
        party: { kind: 'city', id: 'kr-seoul', name: 'seoul', country: 'KR' },
        ...{ response: 'dismissed', reason: 'We know them well.', until: null },
      },
    ]);
    expect(after.consideredCount).toBe(before.consideredCount);
    expect(after.inputHash).not.toBe(before.inputHash);
    const { run: unasked } = await ask(stage.bus, 'es-madrid');
    expect([partners(unasked), unasked.hidden]).toEqual([['kr-busan', 'jp-kobe'], undefined]);
    expect(partners(await next('es-bilbao'))).toContain('kr-seoul');
    for (const { id } of [before, after, unasked])
      expect(await stage.bus.client.send(replayRun, { actor: officer, id })).toMatchObject({
        identical: true,
      });
    await withdraw('kr-seoul');
    expect(await next()).toMatchObject({ hidden: [], suggestions: before.suggestions });
  });

  it('leaves a snoozed one out until its day', async () => {
    await respond('kr-busan', { response: 'snoozed', until: day(1) });
    const run = await next();
    expect(partners(run)).not.toContain('kr-busan');
    expect(run.hidden).toMatchObject([{ response: 'snoozed', until: day(1) }]);
    await respond('kr-busan', { response: 'snoozed', until: day(0) });
    expect(partners(await next())).toContain('kr-busan');
    await expect(respond('kr-busan', { response: 'snoozed' })).rejects.toMatchObject({
      code: 'invalid-request',
    });
    await withdraw('kr-busan');
  });

  it('marks one that was seen or found interesting, and replaces what was answered before', async () => {
    await respond('jp-kobe', { response: 'seen' });
    await respond('jp-kobe', { response: 'interested' });
    const run = await next();
    expect(run.suggestions.map(({ response }) => response)).toEqual([undefined, undefined, 'interested']);
    expect(await stage.bus.client.send(replayRun, { actor: officer, id: run.id })).toMatchObject({
      identical: true,
    });
    await withdraw('jp-kobe');
    await withdraw('jp-kobe');
    const told = await until(() => {
      const actions = stage.bus
        .heard(matchScoringActionRecorded)
        .filter(({ payload }) => payload.subject.id === 'jp-kobe');
      return actions.length >= 3 && actions;
    });
    expect(told.map(({ payload: { action, from, to } }) => [action, from, to])).toEqual([
      ['suggestion-seen', null, 'seen'],
      ['suggestion-interested', 'seen', 'interested'],
      ['suggestion-response-withdrawn', 'interested', null],
    ]);
    expect(told.map(({ version }) => version)).toEqual([1, 2, 3]);
    expect(told[0]?.payload).toMatchObject({ personId: officer.personId, reason: null, parties: [madrid] });
  });

  it('is not offered again to a party that was declined', async () => {
    await respond('kr-busan', { response: 'dismissed' });
    const not = { kind: 'city' as const, id: 'kr-seoul' };
    const { alternatives } = await stage.bus.client.send(listAlternatives, { runId, not, limit: 3 });
    expect(alternatives.map(({ party }) => party.id)).toEqual(['jp-kobe']);
    await withdraw('kr-busan');
  });

  it('is for members of the party and for admins: to others neither run nor suggestion is there', async () => {
    const stranger = anOfficer('kr-seoul');
    const notThere = { code: 'run-not-found' };
    await expect(respond('kr-seoul', {}, stranger)).rejects.toMatchObject(notThere);
    const read = (actor: typeof officer) => stage.bus.client.send(readRun, { actor, id: runId, index: 0 });
    await expect(read(stranger)).rejects.toMatchObject(notThere);
    await expect(stage.bus.client.send(replayRun, { actor: stranger, id: runId })).rejects.toMatchObject(
      notThere,
    );
    expect((await read(officer)).text).toBe((await read(anAdmin)).text);
    await expect(ask(stage.bus, 'es-madrid', { actor: stranger })).rejects.toMatchObject({
      code: 'not-permitted',
    });
    await expect(respond('es-bilbao', {})).rejects.toMatchObject({ code: 'suggestion-not-found' });
  });
});

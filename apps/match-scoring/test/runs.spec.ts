import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { evidenceWithdrawn, listAlternatives, readRun, replayRun, type Run } from '@puente/contracts';
import { type RunningService } from '@puente/platform';
import { openStage, type TestStage, until } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import {
  anAdmin,
  type Answer,
  aProfile,
  aQuote,
  aStatement,
  ask,
  askAfter,
  readText,
  tellCity,
} from './read-model.factory';

const challenges = ['water', 'waste', 'noise', 'mobility', 'housing', 'culture-heritage', 'jobs-economy'];
const partnersCount = 10;
/** Long enough that a run travels in several parts. */
const quote = 'Madrid 🌉 offers and needs much. '.repeat(12);

describe('a stored run', () => {
  let stage: TestStage;
  let service: RunningService;
  let newest = 0;
  const documentId = randomUUID();
  const other = randomUUID();
  const quotes = () => [aQuote(documentId, quote), aQuote(other, quote)];
  beforeAll(async () => {
    stage = await openStage();
    service = await stage.start(createMatchScoring, 'match_scoring');
    const statements = challenges.map((challenge, at) =>
      aStatement(at % 2 ? 'need' : 'offer', challenge, quotes()),
    );
    await tellCity(stage.bus, aProfile('es-madrid', { statements }));
    for (let at = 0; at < partnersCount; at += 1) {
      const met = challenges.map((challenge, index) =>
        aStatement(index % 2 ? 'offer' : 'need', challenge, quotes()),
      );
      newest = await tellCity(stage.bus, aProfile(`jp-city-${at}`, { statements: met.slice(at % 3) }));
    }
  });
  afterAll(() => stage?.end());

  const replay = (id: string) => stage.bus.client.send(replayRun, { actor: anAdmin, id });
  const answered = (): Promise<Answer> => askAfter(stage.bus, newest, 'es-madrid', { limit: partnersCount });

  it('is read in parts, to the byte as it was answered', async () => {
    const { runId, text, run } = await answered();
    expect(
      (await stage.bus.client.send(readRun, { actor: anAdmin, id: runId, index: 0 })).parts,
    ).toBeGreaterThan(1);
    expect(await readText(stage.bus, runId)).toBe(text);
    expect(run.id).toBe(runId);
    expect(run.suggestions).toHaveLength(partnersCount);
  });

  it('is not found under an id that was never given, nor beyond its end', async () => {
    const { runId } = await ask(stage.bus, 'es-madrid', { limit: 1 });
    const unknown = { code: 'run-not-found' };
    await expect(
      stage.bus.client.send(readRun, { actor: anAdmin, id: randomUUID(), index: 0 }),
    ).rejects.toMatchObject(unknown);
    await expect(
      stage.bus.client.send(readRun, { actor: anAdmin, id: runId, index: 999 }),
    ).rejects.toMatchObject(unknown);
    await expect(replay(randomUUID())).rejects.toMatchObject(unknown);
  });

  it('names whom to ask instead of one that declined, best first, and whose run it is', async () => {
    const { runId, run } = await answered();
    const [first, second, third] = run.suggestions;
    const ask = (id: string, limit: number) =>
      stage.bus.client.send(listAlternatives, { runId, not: { kind: 'city', id }, limit });
    const listed = await ask(first!.party.id, 2);
    expect(listed.party).toEqual({ kind: 'city', id: 'es-madrid' });
    expect(listed.alternatives).toEqual(
      [second!, third!].map(({ party, rank, score }) => ({ party, rank, score })),
    );
    expect((await ask(second!.party.id, 1)).alternatives[0]?.party.id).toBe(first!.party.id);
  });

  it('replays to the same bytes, after profiles changed and after a restart', async () => {
    const { runId, run } = await answered();
    const first = await replay(runId);
    expect(first).toMatchObject({ runId, identical: true, code: null, inputHash: run.inputHash });
    newest = await tellCity(stage.bus, aProfile('jp-city-0', { version: 2 }));
    newest = await tellCity(
      stage.bus,
      aProfile('es-madrid', { version: 2, statements: [aStatement('need', 'noise', quotes())] }),
    );
    const { run: later } = await answered();
    expect(later.inputHash).not.toBe(run.inputHash);
    expect(await replay(runId)).toEqual(first);
    await service.stop();
    service = await stage.start(createMatchScoring, 'match_scoring');
    expect(await replay(runId)).toEqual(first);
    expect((await ask(stage.bus, 'es-madrid', { limit: partnersCount })).run.suggestions).toEqual(
      later.suggestions,
    );
  });

  it('marks quotes of a document withdrawn since, keeps its scores, and still replays', async () => {
    const { runId, run, text } = await answered();
    const party = { kind: 'city' as const, id: 'es-madrid' };
    await stage.bus.tell(evidenceWithdrawn, { documentId, party }, { party: 'city:es-madrid', version: 2 });
    const marked = await until(async () => {
      const now = await readText(stage.bus, runId);
      return now !== text && (JSON.parse(now) as Run);
    });
    const evidence = ({ suggestions }: Run) =>
      suggestions.flatMap(({ reasons }) =>
        reasons.flatMap(({ ours, theirs }) => [...ours.evidence, ...theirs.evidence]),
      );
    const [taken, left] = [documentId, other].map((id) =>
      evidence(marked).filter((one) => one.documentId === id),
    );
    expect(taken?.length).toBeGreaterThan(0);
    expect(taken?.every(({ quote, withdrawn }) => quote === '' && withdrawn === true)).toBe(true);
    expect(left?.every(({ quote, withdrawn }) => quote !== '' && withdrawn === undefined)).toBe(true);
    const scores = ({ suggestions }: Run) =>
      suggestions.map(({ score, interval, likely }) => ({ score, interval, likely }));
    expect(scores(marked)).toEqual(scores(run));
    expect(await replay(runId)).toMatchObject({ identical: true, code: null });
  });
});

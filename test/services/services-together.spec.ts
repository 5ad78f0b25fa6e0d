import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  addSolution,
  addStatement,
  createMatchRequest,
  type MatchRequestAnswered,
  rebuildReadModel,
  registerCity,
  registerGoodPractice,
  registerStartUp,
  removeSolution,
  type Run,
  submitStartUp,
  decideStartUp,
  getCity,
} from '@puente/contracts';
import { createTestDatabase, startTestBus, startTestNats, type TestBus, until } from '@puente/testing';
import { Client } from 'pg';
import { startStack } from '../../deploy/local/start-stack';

const anAdmin = {
  personId: '11111111-1111-4111-8111-111111111111',
  memberships: [{ kind: 'programme' as const, id: 'programme' }],
};

describe('services together', () => {
  let bus: TestBus;
  let databaseUrl: string;
  let end: () => Promise<void>;
  beforeAll(async () => {
    const [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    databaseUrl = database.urls.match_scoring;
    const stack = await startStack({
      ...{ databaseUrls: database.urls, natsUrl: nats.urls },
      ...{ port: 0, logLevel: 'silent' as const },
    });
    bus = await startTestBus(nats.url);
    end = async () => {
      await stack.stop();
      await bus.stop();
      await nats.stop();
      await database.drop();
    };
  });
  afterAll(() => end?.());

  const actor = {
    personId: randomUUID(),
    memberships: [{ kind: 'programme' as const, id: 'programme' }],
  };
  const send: TestBus['client']['send'] = (...asked) => bus.client.send(...asked);
  const state = (cityId: string, stance: 'need' | 'offer') =>
    send(addStatement, { actor: anAdmin, cityId, challenge: 'water', stance });
  const ask = async (): Promise<Run> => {
    const party = { kind: 'city' as const, id: 'es-madrid' };
    const { first }: MatchRequestAnswered = await send(createMatchRequest, {
      actor: anAdmin,
      party,
      seeks: ['city', 'start-up'],
    });
    expect(first.parts).toBe(1);
    return JSON.parse(first.text) as Run;
  };
  const what = ({ suggestions, consideredCount }: Run) => ({ suggestions, consideredCount });
  const sql = async (query: string): Promise<void> => {
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    await client.query(query);
    await client.end();
  };

  it('rebuild the read model from the owners, while requests go on and profiles change', async () => {
    await send(registerCity, { actor: anAdmin, id: 'es-madrid', country: 'ES' });
    await state('es-madrid', 'need');
    for (const id of ['kr-seoul', 'kr-busan', 'jp-kobe']) {
      await send(registerCity, { actor: anAdmin, id, country: id.slice(0, 2).toUpperCase() });
      await state(id, 'offer');
    }
    const { id: startUpId } = await send(registerStartUp, {
      actor,
      name: 'Leaks',
      country: 'KR',
      description: 'Finds them.',
    });
    await send(addSolution, { actor, startUpId, name: 'Finder', challenges: ['water'] });
    await send(submitStartUp, { actor, id: startUpId });
    await send(decideStartUp, { actor, id: startUpId, decision: 'publish' });
    const before = await until(async () => {
      const run = await ask();
      return run.suggestions.length === 4 && run;
    });

    // What no owner knows of, and a party that the tables lost.
    await sql(`INSERT INTO party SELECT kind, 'xx-ghost', version, NULL FROM party LIMIT 1;
      DELETE FROM party WHERE id = 'kr-busan'`);
    const [rebuilt, during, founded] = await Promise.all([
      send(rebuildReadModel, {}, { timeoutMs: 10_000 }),
      Promise.all([ask(), ask(), ask()]),
      send(registerCity, { actor: anAdmin, id: 'vn-founded-meanwhile', country: 'VN' }),
    ]);
    expect(rebuilt.startUps).toBe(1);
    expect(rebuilt.cities).toBeGreaterThanOrEqual(4);
    for (const run of [...during, await ask()]) expect(run.suggestions).toEqual(before.suggestions);
    await state(founded.id, 'offer');
    const after = await until(async () => {
      const run = await ask();
      return run.suggestions.length === 5 && run;
    });
    await send(rebuildReadModel, {}, { timeoutMs: 10_000 });
    expect(what(await ask())).toEqual(what(after));
    const client = new Client({ connectionString: databaseUrl });
    await client.connect();
    const { rows } = await client.query<{ id: string }>('SELECT id FROM party ORDER BY id');
    await client.end();
    expect(rows.map(({ id }) => id)).toEqual([
      'es-madrid',
      'jp-kobe',
      'kr-busan',
      'kr-seoul',
      'leaks',
      founded.id,
    ]);
  });

  it('match no solution any more that was removed, once that is published', async () => {
    await send(registerCity, { actor: anAdmin, id: 'es-sevilla', country: 'ES' });
    await send(addStatement, { actor, cityId: 'es-sevilla', challenge: 'noise', stance: 'need' });
    const { id: startUpId } = await send(registerStartUp, {
      ...{ actor, name: 'Hush', country: 'KR', description: 'Quiet streets.' },
    });
    const { id: solutionId } = await send(addSolution, {
      ...{ actor, startUpId, name: 'Wall', challenges: ['noise'] },
    });
    await send(addSolution, { actor, startUpId, name: 'Drain', challenges: ['water'] });
    const publish = async () => {
      await send(submitStartUp, { actor, id: startUpId });
      return send(decideStartUp, { actor, id: startUpId, decision: 'publish' });
    };
    const suggested = async (): Promise<readonly string[]> => {
      const party = { kind: 'city' as const, id: 'es-sevilla' };
      const { first } = await send(createMatchRequest, { actor: anAdmin, party, seeks: ['start-up'] });
      const { suggestions } = JSON.parse(first.text) as Run;
      return suggestions.map((suggestion) => suggestion.party.id);
    };
    const { version } = await publish();
    await until(async () => (await suggested()).includes(startUpId));
    await send(removeSolution, { actor, startUpId, solutionId, version });
    expect(await suggested()).toContain(startUpId);
    await publish();
    await until(async () => !(await suggested()).includes(startUpId));
  });

  it('link a good practice from the offer of the city that the catalogue asked about', async () => {
    const party = { kind: 'city' as const, id: 'kr-seoul' };
    const registered = await send(registerGoodPractice, {
      ...{ actor, party, challenge: 'water', title: 'Rain gardens', summary: 'They hold rain back.' },
    });
    expect(registered.party).toEqual({ ...party, name: 'Seoul', country: 'KR' });
    await until(async () => {
      const { statements } = await send(getCity, { id: 'kr-seoul' });
      return statements[0]?.goodPractices.some(({ id }) => id === registered.id);
    });
    const nobody = { kind: 'city' as const, id: 'es-atlantis' };
    await expect(
      send(registerGoodPractice, {
        ...{ actor, party: nobody, challenge: 'water', title: 'None', summary: 'None.' },
      }),
    ).rejects.toMatchObject({ code: 'party-not-found' });
  });
});

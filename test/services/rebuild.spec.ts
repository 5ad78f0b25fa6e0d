import 'reflect-metadata';
import { isDeepStrictEqual } from 'node:util';
import {
  addStatement,
  createMatchRequest,
  rebuildReadModel,
  registerCity,
  type Run,
} from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { type RunningService } from '@puente/platform';
import { openStage, scrape, type TestBus, type TestStage, until } from '@puente/testing';
import { Client } from 'pg';
import { services } from '../../deploy/local/services';

/** Spanish, and of the Asia-Pacific: enough that the export of their profiles takes several pages. */
const partners = Array.from({ length: 25 }, (_, at) => `kr-city-${at}`);

const anAdmin = {
  personId: '11111111-1111-4111-8111-111111111111',
  memberships: [{ kind: 'programme' as const, id: 'programme' }],
};

/** A case of Madrid's that was approved, as its owner stores one. */
const anActiveCase = (cityId: string) => {
  const at = '2026-01-01T09:00:00.000Z';
  const step = { as: 'admin', personId: null, at, reason: null, comment: null, undone: null };
  const content = {
    proposer: { kind: 'city', id: 'es-madrid', name: 'Madrid', country: 'ES' },
    recipient: { kind: 'city', id: cityId, name: cityId, country: 'KR' },
    terms: { format: 'pilot', challenges: ['water'], message: {} },
    steps: [{ ...step, asked: 'approved', from: 'in-review', to: 'active' }],
    ...{ awaits: 'recipient', runId: null, answerDays: 30, contactedAt: null },
    ...{ questions: [], counterProposals: [], alternatives: [] },
  };
  return `INSERT INTO proposal (id, version, state, proposer_kind, proposer_id, recipient_kind, recipient_id, created_at, content)
    VALUES ('11111111-1111-4111-8111-111111111111', 5, 'active', 'city', 'es-madrid', 'city', '${cityId}', '${at}',
      '${JSON.stringify(content)}')`;
};

describe('a rebuild of the read model, with two replicas', () => {
  let stage: TestStage;
  let catalogue: RunningService;
  let replicas: RunningService[];

  const send: TestBus['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const query = async <Row extends object>(
    text: string,
    service: 'match_scoring' | 'partnerships' = 'match_scoring',
  ): Promise<Row[]> => {
    const client = new Client({ connectionString: stage.database.urls[service] });
    await client.connect();
    try {
      return (await client.query<Row>(text)).rows;
    } finally {
      await client.end();
    }
  };
  const tables = () => query<{ kind: string; id: string }>('SELECT * FROM party ORDER BY kind, id');

  /** A replica, with what it tells of itself. */
  const startReplica = async (): Promise<RunningService> => {
    let origin: string | undefined;
    const create: typeof services.match_scoring = async (config) => {
      const started = await services.match_scoring({ ...config, operationsPort: 0 });
      origin = started.operationsOrigin;
      return started;
    };
    const { name, ...replica } = await stage.start(create, 'match_scoring');
    return { name, operationsOrigin: origin, stop: () => replica.stop() };
  };
  const citiesIn = async ({ operationsOrigin }: RunningService) =>
    (await scrape(operationsOrigin ?? '')).get('puente_index_parties{kind="city",service="match-scoring"}');
  const eachHolds = (cities: number) =>
    until(async () => (await Promise.all(replicas.map(citiesIn))).every((held) => held === cities));

  const ask = async () => {
    const party = { kind: 'city' as const, id: 'es-madrid' };
    const { first } = await send(createMatchRequest, {
      actor: anAdmin,
      party,
      seeks: ['city', 'start-up'],
      limit: 3,
    });
    const { suggestions, consideredCount } = JSON.parse(first.text) as Run;
    return { suggestions, consideredCount };
  };
  /** Requests are dealt out at random: so many in a row cannot all meet the same replica. */
  const askBoth = async () => {
    const answers = [];
    while (answers.length < 20) answers.push(await ask());
    return answers;
  };

  beforeAll(async () => {
    stage = await openStage();
    await stage.start(services.city_profiles, 'city_profiles');
    catalogue = await stage.start(services.expertise_catalogue, 'expertise_catalogue');
    await stage.start(services.partnerships, 'partnerships');
    replicas = [await startReplica(), await startReplica()];
    await send(registerCity, { actor: anAdmin, id: 'es-madrid', country: 'ES', name: 'Madrid' });
    await send(addStatement, { actor: anAdmin, cityId: 'es-madrid', challenge: 'water', stance: 'need' });
    for (const id of partners) {
      await send(registerCity, { actor: anAdmin, id, country: 'KR', name: id });
      await send(addStatement, { actor: anAdmin, cityId: id, challenge: 'water', stance: 'offer' });
    }
    await eachHolds(partners.length + 1);
  }, 60_000);
  afterAll(() => stage?.end());

  it('begins from nothing, while profiles change, and both answer alike afterwards', async () => {
    await until(async () => (await ask()).suggestions.length === 3);
    await Promise.all(replicas.map((replica) => replica.stop()));
    await query('TRUNCATE party');
    replicas = [await startReplica(), await startReplica()];
    await eachHolds(0);

    let isRebuilt = false;
    const rebuilding = send(rebuildReadModel, {}, { timeoutMs: 20_000 }).finally(() => (isRebuilt = true));
    let changes = 0;
    while (!isRebuilt) {
      const id = `jp-meanwhile-${(changes += 1)}`;
      await send(registerCity, { actor: anAdmin, id, country: 'JP', name: id });
      await send(addStatement, { actor: anAdmin, cityId: id, challenge: 'water', stance: 'offer' });
      await send(addStatement, {
        actor: anAdmin,
        cityId: partners[changes % 25]!,
        challenge: 'noise',
        stance: 'need',
      });
    }
    expect((await rebuilding).cities).toBeGreaterThanOrEqual(partners.length + 1);
    expect(changes).toBeGreaterThan(0);
    await eachHolds(partners.length + 1 + changes);
    await until(async () => {
      const answers = await askBoth();
      return answers.every((one) => JSON.stringify(one) === JSON.stringify(answers[0]));
    });
    const together = await ask();
    expect(together.consideredCount).toBe(partners.length + changes);

    // Each alone says what both said, and what one says that has only just begun from the tables.
    await replicas[0]!.stop();
    expect(await ask()).toEqual(together);
    replicas[0] = await startReplica();
    await replicas[1]!.stop();
    expect(await ask()).toEqual(together);
    replicas[1] = await startReplica();
  }, 60_000);

  it('leaves no replica with a party that no owner knows of', async () => {
    const known = (await tables()).length;
    await Promise.all(replicas.map((replica) => replica.stop()));
    await query(`INSERT INTO party SELECT kind, 'kr-ghost', version,
      jsonb_set(profile, '{id}', '"kr-ghost"') FROM party WHERE id = '${partners[0]}'`);
    replicas = [await startReplica(), await startReplica()];
    await eachHolds(known + 1);
    await send(rebuildReadModel, {}, { timeoutMs: 20_000 });
    await eachHolds(known);
    expect((await tables()).length).toBe(known);
  }, 60_000);

  it('takes partnerships from their owner, and drops one that it does not know of', async () => {
    const ties = async () =>
      (await askBoth()).map(({ suggestions }) =>
        suggestions.map(({ party, ties }) => `${party.id} ${ties.label}`),
      );
    // The replica that did not do the rebuild hears of it a moment later.
    const eachKnows = (tied: readonly string[]) =>
      until(async () =>
        (await ties()).every((answer) =>
          isDeepStrictEqual(
            answer.filter((one) => !one.endsWith(' new')),
            tied,
          ),
        ),
      );
    const fresh = await ties();
    await query(anActiveCase(partners[7]!), 'partnerships');
    await query(`INSERT INTO partnership VALUES ('22222222-2222-4222-8222-222222222222', 1,
      '[{"kind": "city", "id": "es-madrid"}, {"kind": "city", "id": "${partners[8]}"}]', 'pilot', 'active', '2026-01-01')`);
    await send(rebuildReadModel, {}, { timeoutMs: 20_000 });
    await eachKnows([`${partners[7]} deepen`]);
    await query('DELETE FROM proposal', 'partnerships');
    await send(rebuildReadModel, {}, { timeoutMs: 20_000 });
    await eachKnows([]);
    expect(await ties()).toEqual(fresh);
  }, 60_000);

  it('leaves everything as it was where an owner does not answer', async () => {
    const [before, said] = [await tables(), await ask()];
    await catalogue.stop();
    await expect(send(rebuildReadModel, {}, { timeoutMs: 20_000 })).rejects.toMatchObject({
      code: errorCode.serviceUnavailable,
      details: { subject: expect.stringMatching(/^expertise-catalogue\./) as string },
    });
    expect(await tables()).toEqual(before);
    for (const answer of await askBoth()) expect(answer).toEqual(said);
    catalogue = await stage.start(services.expertise_catalogue, 'expertise_catalogue');
    await expect(send(rebuildReadModel, {}, { timeoutMs: 20_000 })).resolves.toMatchObject({ startUps: 0 });
  }, 60_000);

  it('is done over as often as it is asked for, also at once', async () => {
    const asked = Array.from({ length: 4 }, () => send(rebuildReadModel, {}, { timeoutMs: 20_000 }));
    const counts = await Promise.all(asked);
    expect(new Set(counts.map(({ rebuildId }) => rebuildId)).size).toBe(4);
    const held = (await tables()).length;
    await send(registerCity, { actor: anAdmin, id: 'jp-last', country: 'JP', name: 'Last' });
    await eachHolds(held + 1);
    const answers = await askBoth();
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  }, 60_000);
});

import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type GoodPractice,
  getGoodPractice,
  goodPracticeChanged,
  listGoodPractices,
  type RegisterGoodPractice,
  registerGoodPractice,
  registerStartUp,
  updateGoodPractice,
  type UpdateGoodPractice,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { createExpertiseCatalogue } from '../src/expertise-catalogue.module';

describe('good practices', () => {
  let stage: TestStage;
  const actor = { personId: randomUUID(), memberships: [{ kind: 'programme' as const, id: 'programme' }] };
  const party = { kind: 'start-up' as const, id: 'quiet-streets' };
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createExpertiseCatalogue, 'expertise_catalogue');
    await stage.bus.client.send(registerStartUp, { actor, name: 'Quiet Streets', country: 'ES' });
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const register = (traits: Partial<RegisterGoodPractice> = {}): Promise<GoodPractice> =>
    send(registerGoodPractice, {
      actor,
      party,
      challenge: 'noise',
      title: 'Silence',
      summary: 'Asphalt.',
      ...traits,
    });
  const update = (id: string, version: number, facts: Partial<UpdateGoodPractice>): Promise<GoodPractice> =>
    send(updateGoodPractice, { actor, id, version, ...facts });

  it('carry the name and country of their party, and say null of what is not stated', async () => {
    const practice = await register();
    expect(practice).toEqual({
      id: practice.id,
      version: 1,
      party: { ...party, name: 'Quiet Streets', country: 'ES' },
      challenge: 'noise',
      theme: 'noise',
      title: 'Silence',
      summary: 'Asphalt.',
      since: null,
      result: null,
      proofName: null,
      proofUrl: null,
    });
    expect(await send(getGoodPractice, { id: practice.id })).toEqual(practice);
    await expect(send(getGoodPractice, { id: randomUUID() })).rejects.toMatchObject({
      code: 'good-practice-not-found',
    });
  });

  it('belong to a party that is known, and to a challenge of the scheme', async () => {
    for (const kind of ['start-up', 'organisation'] as const)
      await expect(register({ party: { kind, id: 'nobody' } })).rejects.toMatchObject({
        code: 'party-not-found',
        details: { kind, id: 'nobody' },
      });
    await expect(register({ challenge: 'beekeeping' })).rejects.toMatchObject({ code: 'challenge-unknown' });
  });

  it('cannot be registered for a city while nobody knows about cities', async () => {
    await expect(register({ party: { kind: 'city', id: 'es-madrid' } })).rejects.toMatchObject({
      code: 'service-unavailable',
    });
  });

  it('change at the version that the editor saw, and are told once a change', async () => {
    const { id } = await register();
    const updated = await update(id, 1, {
      challenge: 'noise/monitoring',
      result: 'Three decibels less.',
      since: 2016,
    });
    expect(updated).toMatchObject({
      version: 2,
      challenge: 'noise/monitoring',
      title: 'Silence',
      since: 2016,
    });
    expect(await update(id, 2, { result: null })).toMatchObject({ version: 3, result: null, since: 2016 });
    await expect(update(id, 1, {})).rejects.toMatchObject({ code: 'version-stale', details: { version: 3 } });
    const told = () => stage.bus.heard(goodPracticeChanged).filter(({ payload }) => payload.id === id);
    await until(() => told().length >= 3);
    expect(told().map((event) => [event.party, event.payload.version])).toEqual(
      [1, 2, 3].map((version) => ['start-up:quiet-streets', version]),
    );
  });

  it('let one of two updates at once win', async () => {
    const { id } = await register();
    const settled = await Promise.allSettled([
      update(id, 1, { title: 'One' }),
      update(id, 1, { title: 'Other' }),
    ]);
    expect(settled.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuse an update that is not valid, or of none', async () => {
    const { id } = await register();
    await expect(update(id, 1, { challenge: 'beekeeping' })).rejects.toMatchObject({
      code: 'challenge-unknown',
    });
    await expect(update(randomUUID(), 1, {})).rejects.toMatchObject({ code: 'good-practice-not-found' });
    for (const path of ['title', 'summary', 'challenge'])
      await expect(update(id, 1, { [path]: null })).rejects.toMatchObject({
        code: 'invalid-request',
        details: { errors: expect.arrayContaining([expect.objectContaining({ path })]) as unknown },
      });
  });

  it('page by title, and are found by party, theme and challenge', async () => {
    for (const title of ['Últimas', 'abono', 'Zonas'])
      await register({ challenge: 'waste/organic-waste', title });
    const titles = async (filter: object): Promise<string[]> =>
      (await send(listGoodPractices, filter)).items.map(({ title }) => title);
    expect(await titles({ theme: 'waste' })).toEqual(['abono', 'Últimas', 'Zonas']);
    expect(await titles({ challenge: 'waste' })).toEqual([]);
    expect(await titles({ partyKind: 'start-up', partyId: party.id, theme: 'waste', limit: 1 })).toEqual([
      'abono',
    ]);
    const { nextCursor } = await send(listGoodPractices, { theme: 'waste', limit: 1 });
    expect(await titles({ theme: 'waste', limit: 2, cursor: nextCursor! })).toEqual(['Últimas', 'Zonas']);
  });

  it('refuse a cursor of another list', async () => {
    const cursor = Buffer.from('["Silence","no-id"]').toString('base64url');
    await expect(send(listGoodPractices, { cursor })).rejects.toMatchObject({ code: 'invalid-cursor' });
  });
});

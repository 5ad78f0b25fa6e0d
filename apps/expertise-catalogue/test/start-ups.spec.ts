import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  addSolution,
  type AddSolution,
  exportStartUps,
  getStartUp,
  limits,
  listStartUps,
  type Page,
  type RegisterStartUp,
  registerStartUp,
  type Solution,
  type StartUp,
  type StartUpChanged,
  startUpChanged,
  submitStartUp,
  type UpdateStartUp,
  updateStartUp,
} from '@puente/contracts';
import { openStage, type TestStage, until } from '@puente/testing';
import { createExpertiseCatalogue } from '../src/expertise-catalogue.module';

describe('start-ups', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createExpertiseCatalogue, 'expertise_catalogue');
  });
  afterAll(() => stage?.end());

  const actor = { personId: randomUUID(), memberships: [{ kind: 'programme' as const, id: 'programme' }] };
  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const register = (name: string, traits: Partial<RegisterStartUp> = {}): Promise<StartUp> =>
    send(registerStartUp, { actor, name, country: 'ES', ...traits });
  const get = (id: string): Promise<StartUp> => send(getStartUp, { id, actor });
  const update = (id: string, version: number, facts: Partial<UpdateStartUp>): Promise<StartUp> =>
    send(updateStartUp, { actor, id, version, ...facts });
  const add = (startUpId: string, traits: Partial<AddSolution> = {}): Promise<Solution> =>
    send(addSolution, { actor, startUpId, name: 'Leak finder', challenges: ['water/scarcity'], ...traits });
  const told = (id: string) => stage.bus.heard(startUpChanged).filter(({ payload }) => payload.id === id);

  describe('registering one', () => {
    it('begins a draft, named after the start-up', async () => {
      const startUp = await register('Aigües Clares, S.L.', { languages: ['ca'] });
      expect(startUp).toEqual({
        id: 'aigues-clares-s-l',
        version: 1,
        status: 'draft',
        name: 'Aigües Clares, S.L.',
        country: 'ES',
        city: null,
        foundedIn: null,
        website: null,
        languages: ['ca'],
        description: '',
        fictitious: false,
        solutions: [],
        outsideCorridor: false,
        completeness: { score: 5, missing: expect.any(Array) as unknown },
        published: null,
        review: { reason: null, comment: null },
      });
      expect(await get(startUp.id)).toEqual(startUp);
    });

    it('asks for an id where the name has no Latin letter', async () => {
      await expect(register('深圳水科技')).rejects.toMatchObject({
        code: 'invalid-request',
        details: { errors: [expect.objectContaining({ path: 'id' })] },
      });
      const startUp = await register('深圳水科技', { id: 'shenzhen-water', country: 'CN' });
      expect(startUp).toMatchObject({ id: 'shenzhen-water', name: '深圳水科技' });
    });

    it('makes an id that can be asked for of the longest name', async () => {
      const { id } = await register('Long '.repeat(40).trim());
      await expect(get(id)).resolves.toMatchObject({ id });
    });

    it('refuses a name that is taken, also by a request at the same time', async () => {
      const settled = await Promise.allSettled([register('Twin'), register('Twin')]);
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refused).toEqual([
        expect.objectContaining({ code: 'start-up-exists', details: { id: 'twin' } }),
      ]);
    });
  });

  describe('updating one', () => {
    it('sets what is named and leaves the rest', async () => {
      const { id } = await register('Quiet Streets', { foundedIn: 2015, website: 'https://quiet.example' });
      const after = await update(id, 1, { description: 'Asphalt that absorbs sound.', country: 'KR' });
      expect(after).toMatchObject({
        version: 2,
        country: 'KR',
        foundedIn: 2015,
        website: 'https://quiet.example',
      });
    });

    it.each(['name', 'country', 'languages', 'description', 'fictitious'])(
      'refuses null as %s',
      async (path) => {
        const { id } = await register(`Null ${path}`);
        await expect(update(id, 1, { [path]: null })).rejects.toMatchObject({
          code: 'invalid-request',
          details: { errors: expect.arrayContaining([expect.objectContaining({ path })]) as unknown },
        });
      },
    );

    it('lets one of two updates at once win; the other learns the version', async () => {
      const { id } = await register('Race');
      const settled = await Promise.allSettled([
        update(id, 1, { description: 'One' }),
        update(id, 1, { description: 'Other' }),
      ]);
      const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(lost).toEqual([expect.objectContaining({ code: 'version-stale', details: { version: 2 } })]);
      expect([await get(id)]).toEqual(won);
    });

    it('refuses one that nobody knows', async () => {
      await expect(update('nobody', 1, {})).rejects.toMatchObject({ code: 'start-up-not-found' });
    });
  });

  describe('adding a solution', () => {
    it('keeps what is stated, and says null of what is not', async () => {
      const { id } = await register('Dry Land');
      const solution = await add(id, { challenges: ['water', 'water', 'waste'] });
      expect(solution).toMatchObject({
        challenges: ['water', 'waste'],
        trl: null,
        markets: null,
        proof: [],
        seeks: [],
      });
      const proof = [{ kind: 'pilot' as const, where: 'Murcia', year: 2016 }];
      const other = await add(id, { trl: 7, markets: ['KR'], proof, seeks: ['pilot-city'] });
      expect((await get(id)).solutions).toEqual([solution, other]);
    });

    it('refuses a challenge that the scheme does not know, and a start-up that nobody knows', async () => {
      const { id } = await register('Bees');
      await expect(add(id, { challenges: ['noise', 'beekeeping'] })).rejects.toMatchObject({
        code: 'challenge-unknown',
        details: { challenge: 'beekeeping' },
      });
      await expect(add('nobody')).rejects.toMatchObject({ code: 'start-up-not-found' });
    });

    it('loses none of many added at once, and refuses those beyond the limit', async () => {
      const { id } = await register('Many');
      const asked = Array.from({ length: limits.solutionsPerStartUpMax + 2 }, (_, at) =>
        add(id, { name: `No ${at}` }),
      );
      const settled = await Promise.allSettled(asked);
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refused).toHaveLength(2);
      expect(refused).toContainEqual(expect.objectContaining({ code: 'solutions-too-many' }));
      expect((await get(id)).solutions).toHaveLength(limits.solutionsPerStartUpMax);
    });
  });

  describe('submitting one', () => {
    it('refuses a draft and names all that is missing', async () => {
      const { id } = await register('Empty');
      await expect(send(submitStartUp, { actor, id })).rejects.toMatchObject({
        code: 'start-up-incomplete',
        details: { missing: ['description', 'solution'] },
      });
      await expect(send(submitStartUp, { actor, id: 'nobody' })).rejects.toMatchObject({
        code: 'start-up-not-found',
      });
    });

    it('hands it in for review; again changes nothing; each change is told once, in order', async () => {
      const { id } = await register('Complete', { description: 'Finds leaks.' });
      const { id: solutionId } = await add(id, { trl: 7 });
      expect(await send(submitStartUp, { actor, id })).toMatchObject({ status: 'submitted', version: 3 });
      expect(await send(submitStartUp, { actor, id })).toMatchObject({ status: 'submitted', version: 3 });
      await until(() => told(id).length >= 3);
      expect(told(id).map(({ party, version, payload }) => [party, version, payload.status])).toEqual(
        [1, 2, 3].map((version) => ['start-up:complete', version, 'draft']),
      );
      expect(told(id)[2]?.payload.solutions).toEqual([
        { id: solutionId, challenges: ['water/scarcity'], trl: 7, markets: null, seeks: [] },
      ]);
      await expect(update(id, 3, { description: 'Meanwhile.' })).rejects.toMatchObject({
        code: 'start-up-elsewhere',
        details: { status: 'submitted' },
      });
    });
  });

  const every = async <Item>(ask: (cursor: object) => Promise<Page<Item>>): Promise<Item[]> => {
    const items: Item[] = [];
    let cursor: string | null = null;
    do {
      const page: Page<Item> = await ask(cursor === null ? {} : { cursor });
      items.push(...page.items);
      cursor = page.nextCursor;
    } while (cursor !== null);
    return items;
  };

  describe('listing them', () => {
    beforeAll(async () => {
      for (const name of ['Zebra', 'álamo', 'Beta', 'beta two']) await register(name, { country: 'VN' });
      await add('beta', { challenges: ['noise/monitoring'] });
    });
    const list = async (filter: object): Promise<string[]> =>
      (await every((cursor) => send(listStartUps, { actor, limit: 1, ...filter, ...cursor }))).map(
        ({ name }) => name,
      );

    it('pages by name', async () => {
      expect(await list({ country: 'VN' })).toEqual(['álamo', 'Beta', 'beta two', 'Zebra']);
    });

    it('filters by a part of the name, theme and status', async () => {
      expect(await list({ q: 'BETA' })).toEqual(['Beta', 'beta two']);
      expect(await list({ theme: 'noise' })).toEqual(['Beta']);
      expect(await list({ theme: 'noise', status: 'live' })).toEqual([]);
    });

    it('fits each page in a message, however much its start-ups say', async () => {
      const description = '水'.repeat(5_000);
      const startUps = Array.from({ length: 60 }, (_, at) =>
        register(`Wordy ${at}`, { country: 'LA', description }),
      );
      await Promise.all(startUps);
      const { items, nextCursor } = await send(listStartUps, { actor, country: 'LA' });
      expect(items.length).toBeLessThan(60);
      expect(nextCursor).not.toBeNull();
      expect(await every((cursor) => send(listStartUps, { actor, country: 'LA', ...cursor }))).toHaveLength(
        60,
      );
    });
  });

  it('are exported once each as their last event told them, while names change', async () => {
    let isFirst = true;
    const exported = await every(async (cursor) => {
      const page = await send(exportStartUps, { limit: 4, ...cursor });
      const [first] = page.items;
      if (isFirst && first) await update(first.id, first.version, { name: 'Zzz, renamed' });
      isFirst = false;
      return page;
    });
    const last = new Map<string, StartUpChanged>();
    await until(() => stage.bus.heard(startUpChanged).some(({ payload }) => payload.name === 'Zzz, renamed'));
    for (const { payload } of stage.bus.heard(startUpChanged)) last.set(payload.id, payload);
    expect(exported.map(({ id }) => id).toSorted()).toEqual([...last.keys()].toSorted());
    const [, ...others] = exported;
    expect(others).toEqual(others.map(({ id }) => last.get(id)));
  });
});

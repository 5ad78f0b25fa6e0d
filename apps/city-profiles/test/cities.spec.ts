import 'reflect-metadata';
import {
  addStatement,
  type CityProfile,
  exportProfiles,
  getCity,
  listCities,
  profileChanged,
  type ProfileChanged,
  registerCity,
  updateCity,
  type UpdateCity,
} from '@puente/contracts';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { createCityProfiles } from '../src/city-profiles.module';

const source = { name: 'City council' };

describe('cities', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createCityProfiles, 'city_profiles');
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const register = (id: string, facts: object = {}): Promise<CityProfile> =>
    send(registerCity, { actor: anAdmin, id, country: id.slice(0, 2).toUpperCase(), ...facts });
  const update = (id: string, version: number, facts: Partial<UpdateCity>): Promise<CityProfile> =>
    send(updateCity, { actor: anAdmin, id, version, ...facts });

  describe('registering one', () => {
    it('takes the facts given, and the others from the gazetteer', async () => {
      const profile = await register('kr-seoul', {
        languages: ['ko', 'en'],
        population: 9_600_000,
        populationYear: 2024,
      });
      expect(profile).toMatchObject({ name: 'Seoul', version: 1, population: 9_600_000 });
      expect(profile.languages).toEqual(['ko', 'en']);
      expect(profile.latitude).toBeCloseTo(37.57, 1);
      expect(await send(getCity, { id: 'kr-seoul' })).toEqual(profile);
    });

    it('knows nothing of a city that the gazetteer does not have', async () => {
      const profile = await register('es-villa-inventada', { name: 'Villa Inventada' });
      expect(profile).toMatchObject({
        name: 'Villa Inventada',
        population: null,
        factsSource: null,
        pilots: null,
      });
    });

    it('refuses one outside the corridor, and one that stands already', async () => {
      await expect(register('de-berlin')).rejects.toMatchObject({ code: 'city-outside-corridor' });
      await register('es-lleida');
      await expect(register('es-lleida')).rejects.toMatchObject({ code: 'city-exists' });
    });

    it('refuses an id of another country', async () => {
      await expect(
        send(registerCity, { actor: anAdmin, id: 'es-madrid', country: 'JP' }),
      ).rejects.toMatchObject({
        code: 'invalid-request',
        details: { errors: [expect.objectContaining({ path: 'id' })] },
      });
    });

    it('asks a new city for a need first', async () => {
      const { completeness } = await register('es-melilla');
      expect(completeness).toMatchObject({ nextQuestion: 'state-a-need' });
      expect(completeness.share).toBeLessThan(0.5);
    });
  });

  describe('updating one', () => {
    it('sets the facts that are named and leaves the others', async () => {
      const before = await register('jp-sapporo', { languages: ['ja'] });
      const after = await update('jp-sapporo', 1, {
        twinnings: [{ with: 'es-madrid', name: 'Madrid', since: 1990, source }],
        projects: [{ with: 'es-bilbao', name: 'Winter city', from: 2015, to: 2017, source }],
        networks: [{ name: 'Metropolis', source }],
        preferredPartnerCountries: { countries: ['ES'], source },
        pilots: { welcome: true, source },
      });
      expect(after).toMatchObject({ version: 2, languages: ['ja'], population: before.population });
      const told = await until(() =>
        stage.bus
          .heard(profileChanged)
          .find(({ payload }) => payload.id === 'jp-sapporo' && payload.version === 2),
      );
      expect(told.payload).toMatchObject({
        networks: ['Metropolis'],
        preferredPartnerCountries: ['ES'],
        pilots: { welcome: true, minimumTrl: null },
        ties: [
          { with: 'es-madrid', kind: 'twinning', name: 'Madrid', since: 1990, until: null },
          { with: 'es-bilbao', kind: 'project', name: 'Winter city', since: 2015, until: 2017 },
        ],
      });
    });

    it('forgets a fact that is set to null', async () => {
      await register('jp-kyoto', { pilots: { welcome: false, source } });
      expect(await update('jp-kyoto', 1, { pilots: null, population: null })).toMatchObject({
        pilots: null,
        population: null,
      });
    });

    it.each([
      ['name', null],
      ['languages', null],
      ['networks', null],
      ['twinnings', null],
      ['projects', null],
      ['populationYear', 'long ago'],
    ])('refuses %s where it is %s', async (path, value) => {
      const id = `jp-${path.toLowerCase()}`;
      await register(id);
      await expect(update(id, 1, { [path]: value })).rejects.toMatchObject({
        code: 'invalid-request',
        details: { errors: expect.arrayContaining([expect.objectContaining({ path })]) as unknown },
      });
    });

    it('refuses a version that the profile has moved on from, and says which it is at', async () => {
      await register('jp-nara');
      await update('jp-nara', 1, { languages: ['ja'] });
      await expect(update('jp-nara', 1, { languages: ['en'] })).rejects.toMatchObject({
        code: 'version-stale',
        details: { version: 2 },
      });
      await expect(update('jp-nowhere', 1, {})).rejects.toMatchObject({ code: 'city-not-found' });
    });

    it('lets one of two updates at once win, and loses nothing', async () => {
      await register('jp-nagoya');
      const settled = await Promise.allSettled([
        update('jp-nagoya', 1, { languages: ['ja'] }),
        update('jp-nagoya', 1, { networks: [{ name: 'CityNet', source }] }),
      ]);
      const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(lost).toEqual([expect.objectContaining({ code: 'version-stale' })]);
      expect([await send(getCity, { id: 'jp-nagoya' })]).toEqual(won);
    });
  });

  describe('listing them', () => {
    const names = ['Ávila', 'avenida', 'Zaragoza', 'San Juan', 'San_Juan', 'Ñora', 'San José'];
    const ids = names.map((_, at) => `th-listed-${at}`);
    beforeAll(async () => {
      for (const [at, id] of ids.entries()) await register(id, { name: names[at] });
      await send(addStatement, {
        actor: anAdmin,
        cityId: ids[0]!,
        challenge: 'noise/monitoring',
        stance: 'need',
      });
      await send(addStatement, { actor: anAdmin, cityId: ids[0]!, challenge: 'waste', stance: 'offer' });
    });

    const pages = async (request: object): Promise<string[]> => {
      const found: string[] = [];
      let cursor: string | null = null;
      do {
        const page: { items: { id: string }[]; nextCursor: string | null } = await send(listCities, {
          limit: 2,
          ...request,
          ...(cursor !== null && { cursor }),
        });
        expect(page.items.length).toBeLessThanOrEqual(2);
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      return found;
    };

    it('pages through all of a country, each once, by name', async () => {
      const found = await pages({ country: 'TH' });
      expect(found.toSorted()).toEqual(ids.toSorted());
      const inWords = found.map((id) => names[ids.indexOf(id)]).filter((name) => name !== 'San_Juan');
      expect(inWords).toEqual(['avenida', 'Ávila', 'Ñora', 'San José', 'San Juan', 'Zaragoza']);
    });

    it('finds by a part of the name, its wildcards taken as they are', async () => {
      expect(await pages({ q: 'SAN JU' })).toEqual(['th-listed-3']);
      expect(await pages({ q: 'n_J' })).toEqual(['th-listed-4']);
      expect(await pages({ q: '%' })).toEqual([]);
    });

    it('finds those across the corridor from a country, and none from outside it', async () => {
      expect((await pages({ acrossFrom: 'ES', q: 'Zaragoza' })).length).toBe(1);
      expect(await pages({ acrossFrom: 'KR', country: 'TH' })).toEqual([]);
      expect(await pages({ acrossFrom: 'FR' })).toEqual([]);
    });

    it('finds by theme, with how much each needs and offers', async () => {
      const { items } = await send(listCities, { theme: 'noise' });
      expect(items).toEqual([
        {
          ...{ id: ids[0], name: 'Ávila', country: 'TH', latitude: null, longitude: null },
          ...{ population: null, needs: 1, offers: 1 },
        },
      ]);
      expect(await pages({ theme: 'nois' })).toEqual([]);
    });

    it('finds those that are named, and none where none is', async () => {
      expect(await pages({ ids: [ids[1]!, ids[0]!, 'th-nowhere'] })).toEqual(
        expect.arrayContaining(ids.slice(0, 2)),
      );
      expect(await pages({ ids: [ids[1]!], q: 'SAN JU' })).toEqual([]);
      expect(await pages({ ids: [] })).toEqual([]);
    });

    it('refuses a cursor that is none of its own', async () => {
      await expect(send(listCities, { cursor: 'W10' })).rejects.toMatchObject({ code: 'invalid-cursor' });
    });
  });

  it('exports every profile once as its last event told it, while names change', async () => {
    const told = new Map<string, ProfileChanged>();
    const exported: ProfileChanged[] = [];
    let cursor: string | null = null;
    do {
      const page: { items: ProfileChanged[]; nextCursor: string | null } = await send(exportProfiles, {
        limit: 3,
        ...(cursor !== null && { cursor }),
      });
      exported.push(...page.items);
      cursor = page.nextCursor;
      const first = page.items[0];
      if (first && exported.length === 3) await update(first.id, first.version, { name: 'Zzz, renamed' });
    } while (cursor !== null);
    const renamed = exported[0]!;
    await until(() =>
      stage.bus
        .heard(profileChanged)
        .some(({ payload }) => payload.id === renamed.id && payload.version === renamed.version + 1),
    );
    for (const { payload } of stage.bus.heard(profileChanged)) told.set(payload.id, payload);
    expect(exported.map(({ id }) => id).toSorted()).toEqual([...told.keys()].toSorted());
    const [, ...others] = exported;
    expect(others).toEqual(others.map(({ id }) => told.get(id)));
  });
});

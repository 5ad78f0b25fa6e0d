import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type AddStatement,
  addStatement,
  type CityProfile,
  exportProfiles,
  getCity,
  goodPracticeChanged,
  profileChanged,
  registerCity,
  type Statement,
  updateStatement,
  type UpdateStatement,
} from '@puente/contracts';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { createCityProfiles } from '../src/city-profiles.module';
import { evidenceOf, record } from './evidence.factory';

describe('statements of a city', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createCityProfiles, 'city_profiles');
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const city = (id: string): Promise<CityProfile> => send(getCity, { id });
  const register = async (id: string): Promise<string> => {
    await send(registerCity, { actor: anAdmin, id, country: id.slice(0, 2).toUpperCase() });
    return id;
  };
  const add = (cityId: string, traits: Partial<AddStatement> = {}): Promise<Statement> =>
    send(addStatement, { actor: anAdmin, cityId, challenge: 'mobility', stance: 'need', ...traits });
  const update = (cityId: string, { id }: Statement, change: Partial<UpdateStatement>): Promise<Statement> =>
    send(updateStatement, { actor: anAdmin, cityId, statementId: id, ...change });
  const suggested = async (name: string): Promise<{ id: string; statement: Statement }> => {
    const id = `es-${name}`;
    await record(stage.bus, evidenceOf({ party: { kind: 'city', id, name, country: 'ES' } }));
    const profile = await until(() => city(id));
    return { id, statement: profile.statements[0]! };
  };

  describe('adding one', () => {
    it('makes it the city’s own word, certain from the start', async () => {
      const id = await register('es-gijon');
      const statement = await add(id, { level: 5 });
      expect(statement).toMatchObject({
        challenge: 'mobility',
        theme: 'mobility',
        level: 5,
        status: 'confirmed',
        provenance: 'owner',
        certainty: 1,
        note: null,
        evidence: [],
      });
      expect((await city(id)).statements).toEqual([statement]);
    });

    it('refuses the twin of one that stands, and names that one', async () => {
      const { id, statement } = await suggested('bilbao');
      await expect(add(id, { challenge: statement.challenge })).rejects.toMatchObject({
        code: 'statement-exists',
        details: { statementId: statement.id },
      });
      await expect(add(id, { challenge: statement.challenge, stance: 'offer' })).resolves.toBeDefined();
    });

    it('refuses a challenge that the scheme does not know, and a city that nobody knows', async () => {
      const id = await register('es-reus');
      await expect(add(id, { challenge: 'beekeeping' })).rejects.toMatchObject({ code: 'challenge-unknown' });
      await expect(add('es-atlantis')).rejects.toMatchObject({ code: 'city-not-found' });
      expect((await city(id)).version).toBe(1);
    });

    it('makes one statement of two equal requests at once', async () => {
      const id = await register('es-jaca');
      const settled = await Promise.allSettled([add(id), add(id), add(id)]);
      expect(settled.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect((await city(id)).statements).toHaveLength(1);
    });
  });

  describe('updating one', () => {
    it('confirms what documents suggest, with the level that the owner gives', async () => {
      const { id, statement } = await suggested('toledo');
      const confirmed = await update(id, statement, { status: 'confirmed', level: 4, note: 'Since 2015' });
      expect(confirmed).toMatchObject({ status: 'confirmed', certainty: 1, level: 4, note: 'Since 2015' });
      expect(confirmed.evidence).toEqual(statement.evidence);
    });

    it('takes a decision back', async () => {
      const { id, statement } = await suggested('segovia');
      await update(id, statement, { status: 'rejected' });
      expect(await update(id, statement, { status: 'suggested' })).toEqual(statement);
    });

    it('edits challenge, stance and level, and forgets a level', async () => {
      const { id, statement } = await suggested('burgos');
      const edited = await update(id, statement, { challenge: 'water', stance: 'offer', level: 2 });
      expect(edited).toMatchObject({ id: statement.id, challenge: 'water', theme: 'water', stance: 'offer' });
      expect((await update(id, statement, { level: null })).level).toBeNull();
    });

    it('refuses an edit into the twin of another', async () => {
      const { id, statement } = await suggested('leon');
      const other = await add(id);
      await expect(update(id, other, { challenge: statement.challenge })).rejects.toMatchObject({
        code: 'statement-exists',
        details: { statementId: statement.id },
      });
    });

    it('changes nothing where it names nothing new', async () => {
      const { id, statement } = await suggested('zamora');
      expect(await update(id, statement, {})).toEqual(statement);
      expect(await update(id, statement, { status: 'suggested' })).toEqual(statement);
      expect((await city(id)).version).toBe(1);
    });

    it('refuses a statement that the city does not have', async () => {
      const { id } = await suggested('cadiz');
      const { statement } = await suggested('malaga');
      await expect(update(id, statement, { level: 1 })).rejects.toMatchObject({
        code: 'statement-not-found',
      });
    });

    it('loses none of many decisions made at once, and tells each in order', async () => {
      const id = await register('es-oviedo');
      const challenges = ['noise', 'water', 'waste', 'housing', 'mobility', 'open-data-digital'];
      await Promise.all(challenges.map((challenge) => add(id, { challenge })));
      const profile = await city(id);
      expect(profile.version).toBe(7);
      expect(profile.statements.map(({ challenge }) => challenge).toSorted()).toEqual(challenges.toSorted());
      const told = () => stage.bus.heard(profileChanged).filter((event) => event.payload.id === id);
      await until(() => told().length === 7);
      expect(told().map((event) => event.version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      expect(told().map((event) => event.payload.statements.length)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    });
  });

  it('are told in the order in which they are exported', async () => {
    const id = await register('es-ronda');
    for (const challenge of ['water', 'noise', 'mobility', 'housing', 'waste']) await add(id, { challenge });
    const told = await until(() =>
      stage.bus.heard(profileChanged).find(({ payload }) => payload.id === id && payload.version === 6),
    );
    const { items } = await send(exportProfiles, { limit: 100 });
    expect(items.find((one) => one.id === id)).toEqual(told.payload);
  });

  describe('good practices of the catalogue', () => {
    const tell = (
      cityId: string,
      traits: { id: string; version: number; title: string; challenge?: string },
    ) =>
      stage.bus.tell(
        goodPracticeChanged,
        { challenge: 'mobility/cycling-walking', ...traits, party: { kind: 'city', id: cityId } },
        { party: `city:${cityId}`, version: traits.version },
      );
    const linked = async (cityId: string) =>
      (await city(cityId)).statements.map(({ stance, goodPractices }) => ({
        stance,
        titles: goodPractices.map(({ title }) => title),
      }));

    it('are linked from the offer that they support, also a wider one, and from no need', async () => {
      const id = await register('es-vigo');
      await add(id, { challenge: 'mobility', stance: 'offer' });
      await add(id, { challenge: 'mobility' });
      await tell(id, { id: randomUUID(), version: 1, title: 'Streets for people' });
      await until(async () => (await linked(id)).some(({ titles }) => titles.length > 0));
      expect(await linked(id)).toEqual([
        { stance: 'need', titles: [] },
        { stance: 'offer', titles: ['Streets for people'] },
      ]);
    });

    it('keep the newest version, whatever order their events arrive in', async () => {
      const id = await register('es-elche');
      await add(id, { challenge: 'mobility/cycling-walking', stance: 'offer' });
      const practice = randomUUID();
      await tell(id, { id: practice, version: 2, title: 'Second' });
      await tell(id, { id: practice, version: 1, title: 'First' });
      await tell(id, { id: randomUUID(), version: 1, title: 'Another' });
      await until(async () => (await linked(id))[0]?.titles.length === 2);
      expect(await linked(id)).toEqual([{ stance: 'offer', titles: ['Another', 'Second'] }]);
    });
  });
});

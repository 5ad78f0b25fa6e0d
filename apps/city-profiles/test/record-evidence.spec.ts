import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type CityProfile,
  getCity,
  profileChanged,
  type Statement,
  updateStatement,
} from '@puente/contracts';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { createCityProfiles } from '../src/city-profiles.module';
import { anItem, evidenceOf, record, withdraw } from './evidence.factory';

describe('evidence that documents give', () => {
  let stage: TestStage;
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createCityProfiles, 'city_profiles');
  });
  afterAll(() => stage?.end());

  const city = (id: string): Promise<CityProfile> => stage.bus.client.send(getCity, { id });
  const party = (id: string, name: string, country: string) => ({ kind: 'city' as const, id, name, country });
  /** The profile, once it is as the predicate says. */
  const cityWhen = (id: string, is: (profile: CityProfile) => boolean): Promise<CityProfile> =>
    until(async () => {
      const profile = await city(id);
      return is(profile) && profile;
    });
  const versionsTold = (id: string): number[] =>
    stage.bus
      .heard(profileChanged)
      .filter((event) => event.party === `city:${id}`)
      .map((event) => event.payload.version);
  const only = (profile: CityProfile): Statement => {
    expect(profile.statements).toHaveLength(1);
    return profile.statements[0]!;
  };
  const decide = (cityId: string, statement: Statement, status: Statement['status']): Promise<Statement> =>
    stage.bus.client.send(updateStatement, { actor: anAdmin, cityId, statementId: statement.id, status });
  /** Everything told before it has been heard once this city stands. */
  const marker = async (): Promise<void> => {
    const id = `es-marker-${randomUUID().slice(0, 8)}`;
    await record(stage.bus, evidenceOf({ party: party(id, 'Marker', 'ES') }));
    await until(() => city(id));
  };

  it('founds a profile with the facts of the gazetteer', async () => {
    const evidence = evidenceOf({ party: party('kr-busan', 'Busan', 'KR') });
    await record(stage.bus, evidence);
    const profile = await until(() => city('kr-busan'));
    expect(profile).toMatchObject({ name: 'Busan', country: 'KR', version: 1 });
    expect(profile.population).toBeGreaterThan(3_000_000);
    expect(profile.populationYear).not.toBeNull();
    expect(profile.factsSource).toMatch(/GeoNames/);
    expect(only(profile)).toMatchObject({
      challenge: 'water/scarcity',
      theme: 'water',
      stance: 'need',
      status: 'suggested',
      provenance: 'evidence',
      certainty: 0.7,
      evidence: [{ documentId: evidence.documentId, documentTitle: evidence.title, withdrawn: false }],
    });
  });

  it('founds none outside the corridor, and none for a mere mention', async () => {
    await record(stage.bus, evidenceOf({ party: party('de-berlin', 'Berlin', 'DE') }));
    await record(stage.bus, evidenceOf({ party: party('es-cuenca', 'Cuenca', 'ES'), items: [] }));
    await marker();
    await expect(city('de-berlin')).rejects.toMatchObject({ code: 'city-not-found' });
    await expect(city('es-cuenca')).rejects.toMatchObject({ code: 'city-not-found' });
  });

  it('takes nothing up of a challenge that the scheme does not know', async () => {
    const items = [anItem({ challenge: 'beekeeping' }), anItem({ challenge: 'noise' })];
    await record(stage.bus, evidenceOf({ party: party('es-lugo', 'Lugo', 'ES'), items }));
    expect(only(await until(() => city('es-lugo')))).toMatchObject({ challenge: 'noise' });
  });

  it('makes one statement a challenge and stance, surer with each document', async () => {
    const id = 'jp-kobe';
    const items = [anItem(), anItem({ start: 40, end: 61 }), anItem({ stance: 'offer' })];
    const documents = [1, 2, 3].map(() => evidenceOf({ party: party(id, 'Kobe', 'JP'), items }));
    const need = ({ statements }: CityProfile) => statements.find(({ stance }) => stance === 'need');
    const certainties = [];
    for (const [at, document] of documents.entries()) {
      await record(stage.bus, document);
      const profile = await cityWhen(id, ({ version }) => version === at + 1);
      expect(profile.statements).toHaveLength(2);
      certainties.push(need(profile)?.certainty);
    }
    expect(certainties).toEqual([0.7, 0.85, 0.9]);
    const { evidence, evidenceCount } = need(await city(id))!;
    expect([evidence.length, evidenceCount]).toEqual([5, 6]);
  });

  it('tells each change once, with its version and at most two quotes a statement', async () => {
    const id = 'vn-da-nang';
    const items = [0.5, 1, 0.8].map((certainty, at) => anItem({ start: at * 30, certainty }));
    await record(stage.bus, evidenceOf({ party: party(id, 'Da Nang', 'VN'), items }));
    await record(
      stage.bus,
      evidenceOf({ party: party(id, 'Da Nang', 'VN'), items: [anItem({ stance: 'offer' })] }),
    );
    await until(() => versionsTold(id).length === 2);
    await marker();
    expect(versionsTold(id)).toEqual([1, 2]);
    const last = stage.bus.heard(profileChanged).findLast((event) => event.payload.id === id);
    expect(last).toMatchObject({ party: `city:${id}`, version: 2, payload: { version: 2 } });
    const need = last?.payload.statements.find(({ stance }) => stance === 'need');
    expect(need?.evidence.map(({ start }) => start)).toEqual([30, 60]);
  });

  it('is told once though it is delivered twice, and changes nothing when it comes again in a new event', async () => {
    const id = 'id-jakarta';
    const evidence = evidenceOf({ party: party(id, 'Jakarta', 'ID') });
    const eventId = randomUUID();
    await record(stage.bus, evidence, eventId);
    await record(stage.bus, evidence, eventId);
    await record(stage.bus, evidence);
    await marker();
    expect((await city(id)).version).toBe(1);
    expect(versionsTold(id)).toEqual([1]);
  });

  it('never opens a rejected statement again, and tells its owner', async () => {
    const id = 'in-pune';
    const first = evidenceOf({ party: party(id, 'Pune', 'IN') });
    await record(stage.bus, first);
    const rejected = await decide(id, only(await until(() => city(id))), 'rejected');
    expect(rejected).toMatchObject({ status: 'rejected', certainty: 0, evidenceSinceRejection: false });
    await record(stage.bus, { ...first, documentId: randomUUID() });
    const after = only(await cityWhen(id, ({ version }) => version === 3));
    expect(after).toMatchObject({ status: 'rejected', certainty: 0, evidenceSinceRejection: true });
  });

  it('goes when its document is withdrawn, and takes along what rested on it alone', async () => {
    const id = 'cn-suzhou';
    const one = evidenceOf({
      party: party(id, 'Suzhou', 'CN'),
      items: [anItem(), anItem({ challenge: 'noise' })],
    });
    const other = evidenceOf({ party: party(id, 'Suzhou', 'CN') });
    await record(stage.bus, one);
    await record(stage.bus, other);
    await withdraw(stage.bus, one);
    const left = only(await cityWhen(id, ({ version }) => version === 3));
    expect(left).toMatchObject({ challenge: 'water/scarcity', certainty: 0.7, sourceWithdrawn: false });
    expect(left.evidence.map(({ documentId }) => documentId)).toEqual([other.documentId]);
  });

  it('leaves what was confirmed standing when it goes, marked and no longer quoted', async () => {
    const id = 'sg-singapore';
    const evidence = evidenceOf({ party: party(id, 'Singapore', 'SG') });
    await record(stage.bus, evidence);
    await decide(id, only(await until(() => city(id))), 'confirmed');
    await withdraw(stage.bus, evidence);
    const after = only(await cityWhen(id, ({ version }) => version === 3));
    expect(after).toMatchObject({ status: 'confirmed', certainty: 1, sourceWithdrawn: true });
    expect(after.evidence).toEqual([expect.objectContaining({ quote: '', withdrawn: true })]);
    await until(() => versionsTold(id).includes(3));
    const told = stage.bus.heard(profileChanged).findLast((event) => event.payload.id === id);
    expect(told?.payload.statements[0]?.evidence).toEqual([]);
  });

  it('does not count where it arrives after the withdrawal of its document', async () => {
    const evidence = evidenceOf({ party: party('es-soria', 'Soria', 'ES') });
    await withdraw(stage.bus, evidence);
    await record(stage.bus, evidence);
    await marker();
    await expect(city('es-soria')).rejects.toMatchObject({ code: 'city-not-found' });
  });
});

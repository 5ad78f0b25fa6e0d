import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type ActorReference,
  addStatement,
  cityProfilesActionRecorded,
  getCity,
  registerCity,
  updateCity,
  updateStatement,
} from '@puente/contracts';
import { type OrganisationKind } from '@puente/kernel';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { createCityProfiles } from '../src/city-profiles.module';

const memberOf = (kind: OrganisationKind, id: string): ActorReference => ({
  personId: randomUUID(),
  memberships: [{ kind, id }],
});
const refusal = { code: 'not-permitted' };

describe('who may change a city', () => {
  let stage: TestStage;
  const officer = memberOf('city', 'es-madrid');
  const others = {
    'an officer of another city': memberOf('city', 'es-bilbao'),
    'a founder': memberOf('start-up', 'es-madrid'),
    nobody: { personId: randomUUID(), memberships: [] },
  };
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(createCityProfiles, 'city_profiles');
    await send(registerCity, { actor: anAdmin, id: 'es-madrid', country: 'ES' });
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const version = async () => (await send(getCity, { id: 'es-madrid' })).version;
  const add = (actor: ActorReference, challenge: string) =>
    send(addStatement, { actor, cityId: 'es-madrid', challenge, stance: 'need' });
  const toldOf = (id: string) =>
    stage.bus
      .heard(cityProfilesActionRecorded)
      .map(({ payload }) => payload)
      .filter(({ subject }) => subject.id === id);

  it('registers one as an admin only', async () => {
    const asked = { id: 'es-teruel', country: 'ES' };
    for (const actor of [memberOf('city', 'es-teruel'), ...Object.values(others)])
      await expect(send(registerCity, { actor, ...asked })).rejects.toMatchObject(refusal);
    await expect(send(registerCity, { actor: anAdmin, ...asked })).resolves.toMatchObject({ version: 1 });
  });

  it.each(Object.entries(others))('changes nothing as %s', async (_who, actor) => {
    const { id: statementId } = await add(anAdmin, 'noise').catch(
      async () => (await send(getCity, { id: 'es-madrid' })).statements[0]!,
    );
    const before = await version();
    const asked = [
      send(updateCity, { actor, id: 'es-madrid', version: before, languages: ['es'] }),
      add(actor, 'waste'),
      send(updateStatement, { actor, cityId: 'es-madrid', statementId, status: 'rejected' }),
      // Whether it is there is nothing to tell them either.
      send(updateStatement, { actor, cityId: 'es-atlantis', statementId, status: 'rejected' }),
    ];
    for (const one of asked) await expect(one).rejects.toMatchObject(refusal);
    expect(await version()).toBe(before);
  });

  it('changes one’s own as an officer, each change told once of who did it', async () => {
    const { id } = await add(officer, 'mobility');
    const update = (change: object) =>
      send(updateStatement, { actor: officer, cityId: 'es-madrid', statementId: id, ...change });
    await update({ level: 3 });
    await update({ level: 3 });
    await update({ status: 'rejected' });
    await update({ status: 'suggested' });
    await update({ status: 'confirmed' });
    const at = await version();
    await send(updateCity, { actor: officer, id: 'es-madrid', version: at, languages: ['es', 'en'] });
    await until(() => toldOf('es-madrid').length === 2);
    expect(toldOf(id).map(({ action, from, to }) => [action, from, to])).toEqual([
      ['statement-added', null, 'confirmed'],
      ['statement-updated', 'confirmed', 'confirmed'],
      ['statement-rejected', 'confirmed', 'rejected'],
      ['statement-reopened', 'rejected', 'suggested'],
      ['statement-confirmed', 'suggested', 'confirmed'],
    ]);
    expect(toldOf('es-madrid')).toMatchObject([
      { action: 'city-registered', personId: anAdmin.personId },
      { action: 'city-updated', personId: officer.personId, parties: [{ kind: 'city', id: 'es-madrid' }] },
    ]);
  });
});

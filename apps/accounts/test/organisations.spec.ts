import 'reflect-metadata';
import {
  acceptInvitation,
  accountsActionRecorded,
  type ActorReference,
  type Claim,
  decideClaim,
  declareConflicts,
  expertiseCatalogueActionRecorded,
  findConflicts,
  getClaim,
  getMe,
  identifyActor,
  issueDemoToken,
  listMembers,
  type OrganisationReference,
  removeMember,
  requestClaim,
  sendInvitation,
} from '@puente/contracts';
import { until } from '@puente/testing';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const programme: OrganisationReference = { kind: 'programme', id: 'programme' };
const city = (id: string): OrganisationReference => ({ kind: 'city', id });
const notPermitted = { code: 'not-permitted' };

describe('organisations', () => {
  let stage: AccountsStage;
  beforeAll(async () => {
    stage = await openAccounts();
  });
  afterAll(() => stage?.end());

  const demo = async (login: string): Promise<ActorReference> => {
    const { token: accessToken } = await stage.send(issueDemoToken, { as: login });
    return (await stage.send(identifyActor, { accessToken })).actor;
  };
  const somebody = async (email: string): Promise<ActorReference> =>
    stage.actorOf((await stage.register(email)).sessionToken);
  const membershipsOf = async (actor: ActorReference): Promise<OrganisationReference[]> =>
    (await stage.send(getMe, { actor })).memberships.map(({ organisation }) => organisation);
  const invite = async (actor: ActorReference, organisation: OrganisationReference, email: string) => {
    await stage.send(sendInvitation, { actor, organisation, email });
    const letters = await stage.lettersTo(email);
    return letters.findLast(({ template }) => template === 'invitation')?.data.token ?? '';
  };
  const told = (action: string, subjectId: string) =>
    stage.bus
      .heard(accountsActionRecorded)
      .filter(({ payload }) => payload.action === action && payload.subject.id === subjectId)
      .map(({ payload }) => payload);
  const newMember = { name: 'Luis', password: goodPassword, language: 'es' } as const;

  describe('an invitation', () => {
    it('brings in somebody who comes for the first time, signed in, and is good once', async () => {
      const officer = await demo('officer:es-madrid');
      const token = await invite(officer, city('es-madrid'), 'luis@es-madrid.example');
      const joined = await stage.send(acceptInvitation, { token, ...newMember });
      expect(joined).toMatchObject({
        organisation: city('es-madrid'),
        signedIn: { person: { name: 'Luis', email: 'luis@es-madrid.example' } },
      });
      const actor = await stage.actorOf(joined.signedIn?.sessionToken ?? '');
      expect(actor.memberships).toEqual([city('es-madrid')]);
      const { items } = await stage.send(listMembers, { actor, organisation: city('es-madrid') });
      expect(items.map(({ name }) => name).sort()).toEqual(['Alex', 'Luis']);
      await expect(stage.send(acceptInvitation, { token, ...newMember })).rejects.toMatchObject({
        code: 'link-not-found',
      });
      const [action] = await until(() => {
        const actions = told('member-joined', 'city:es-madrid');
        return actions.length > 0 && actions;
      });
      expect(action).toMatchObject({ personId: actor.personId, tellsOrganisations: [city('es-madrid')] });
    });

    it('brings in who is signed in, and asks who has an account to sign in', async () => {
      const eva = await somebody('eva@es-bilbao.example');
      const token = await invite(await demo('officer:es-bilbao'), city('es-bilbao'), 'eva@es-bilbao.example');
      await expect(stage.send(acceptInvitation, { token, ...newMember })).rejects.toMatchObject({
        code: 'sign-in-required',
      });
      await expect(stage.send(acceptInvitation, { token })).rejects.toMatchObject({
        code: 'sign-in-required',
      });
      await stage.send(acceptInvitation, { token, actor: eva });
      expect(await membershipsOf(eva)).toEqual([city('es-bilbao')]);
    });

    it('is for members and admins to send, and ends after a week', async () => {
      const stranger = await demo('officer:kr-busan');
      const email = 'new@es-sevilla.example';
      const asked = { organisation: city('es-sevilla'), email };
      await expect(stage.send(sendInvitation, { actor: stranger, ...asked })).rejects.toMatchObject(
        notPermitted,
      );
      const token = await invite(await demo('admin'), city('es-sevilla'), email);
      stage.clock.advance(7 * 86_400_000);
      await expect(stage.send(acceptInvitation, { token, ...newMember })).rejects.toMatchObject({
        code: 'link-not-found',
      });
    });
  });

  describe('a member', () => {
    it('is removed by another, or leaves, and is told of it', async () => {
      const officer = await demo('officer:es-murcia');
      const pia = await somebody('pia@es-murcia.example');
      const token = await invite(officer, city('es-murcia'), 'pia@es-murcia.example');
      await stage.send(acceptInvitation, { token, actor: pia });
      const request = { organisation: city('es-murcia'), personId: pia.personId };
      await expect(
        stage.send(removeMember, { actor: await demo('officer:kr-busan'), ...request }),
      ).rejects.toMatchObject(notPermitted);
      await stage.send(removeMember, { actor: officer, ...request });
      expect(await membershipsOf(pia)).toEqual([]);
      await expect(stage.send(removeMember, { actor: officer, ...request })).rejects.toMatchObject({
        code: 'member-not-found',
      });
      await until(() => told('member-removed', 'city:es-murcia').length === 1);
      expect(told('member-removed', 'city:es-murcia')[0]).toMatchObject({ tellsPeople: [pia.personId] });
    });

    it('is not the last admin to go, also where two go at once', async () => {
      const admins = [await demo('admin'), await demo('admin-2')];
      const settled = await Promise.allSettled(
        admins.map((actor) =>
          stage.send(removeMember, { actor, organisation: programme, personId: actor.personId }),
        ),
      );
      const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(refused).toEqual([expect.objectContaining({ code: 'last-admin' })]);
      await stage.query(
        "INSERT INTO membership VALUES ($1, 'programme', 'programme', now()), ($2, 'programme', 'programme', now()) ON CONFLICT DO NOTHING",
        admins.map(({ personId }) => personId),
      );
    });
  });

  describe('a claim of a city', () => {
    const claim = async (actor: ActorReference, id: string): Promise<Claim> =>
      stage.send(requestClaim, { actor, city: id, message: 'I lead its international office.' });

    it('waits for an admin, who lets the claimant act for the city', async () => {
      const [rosa, admin] = [await somebody('rosa@es-palma.example'), await demo('admin')];
      const { id, status, person } = await claim(rosa, 'es-palma');
      expect([status, person?.email]).toEqual(['requested', 'rosa@es-palma.example']);
      await expect(claim(rosa, 'es-palma')).rejects.toMatchObject({ code: 'claim-exists', details: { id } });
      const decided = await stage.send(decideClaim, { actor: admin, id, decision: 'confirm' });
      expect(decided).toMatchObject({ status: 'confirmed', reason: null });
      expect(await membershipsOf(rosa)).toEqual([city('es-palma')]);
      await expect(claim(await somebody('late@es-palma.example'), 'es-palma')).rejects.toMatchObject({
        code: 'city-claimed',
      });
      await until(() => told('claim-confirmed', id).length === 1);
      expect(told('claim-requested', id)[0]).toMatchObject({ tellsOrganisations: [programme] });
      expect(told('claim-confirmed', id)[0]).toMatchObject({
        personId: admin.personId,
        from: 'requested',
        to: 'confirmed',
        tellsPeople: [rosa.personId],
      });
    });

    it('is not declined without a code', async () => {
      const [actor, sol] = [await demo('admin'), await somebody('sol@es-toledo.example')];
      const { id } = await claim(sol, 'es-toledo');
      await expect(stage.send(decideClaim, { actor, id, decision: 'decline' })).rejects.toMatchObject({
        code: 'invalid-request',
      });
      const request = { actor, id, decision: 'decline', reason: 'not-an-officer' } as const;
      expect(await stage.send(decideClaim, request)).toMatchObject({
        status: 'declined',
        reason: 'not-an-officer',
      });
      expect(await membershipsOf(sol)).toEqual([]);
    });

    it('is decided once: of two admins at once the other learns what happened', async () => {
      const admins = [await demo('admin'), await demo('admin-2')];
      const { id } = await claim(await somebody('ines@es-leon.example'), 'es-leon');
      const settled = await Promise.allSettled([
        stage.send(decideClaim, { actor: admins[0]!, id, decision: 'confirm' }),
        stage.send(decideClaim, { actor: admins[1]!, id, decision: 'decline', reason: 'unknown' }),
      ]);
      const [won] = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
      const [lost] = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
      expect(lost).toMatchObject({ code: 'claim-decided', details: { status: won?.status } });
    });

    it('is not for who is no admin, nor for an admin of the same house, or with a declared interest', async () => {
      const claimant = await somebody('tea@programme-2.example');
      const { id } = await claim(claimant, 'es-cadiz');
      const decide = (actor: ActorReference) => stage.send(decideClaim, { actor, id, decision: 'confirm' });
      await expect(decide(claimant)).rejects.toMatchObject(notPermitted);
      await expect(decide(await demo('admin-2'))).rejects.toMatchObject({ code: 'conflict-of-interest' });
      const admin = await demo('admin');
      await stage.send(declareConflicts, {
        actor: admin,
        organisations: [city('es-cadiz'), city('es-cadiz')],
      });
      await expect(decide(admin)).rejects.toMatchObject({ code: 'conflict-of-interest' });
      await stage.send(declareConflicts, { actor: admin, organisations: [] });
      await decide(admin);
    });

    it('is read by its author and admins only', async () => {
      const [author, other] = [await somebody('a@es-jaen.example'), await somebody('b@es-jaen.example')];
      const { id } = await claim(author, 'es-jaen');
      for (const actor of [author, await demo('admin')])
        await expect(stage.send(getClaim, { actor, id })).resolves.toMatchObject({ id, city: 'es-jaen' });
      await expect(stage.send(getClaim, { actor: other, id })).rejects.toMatchObject({
        code: 'claim-not-found',
      });
    });
  });

  it('let in who registers a start-up, however often that is told', async () => {
    const founder = await somebody('founder@rio.example');
    const payload = {
      ...{
        action: 'start-up-registered',
        personId: founder.personId,
        subject: { kind: 'start-up', id: 'rio' },
      },
      ...{ parties: [], from: null, to: 'draft', reason: null, tellsOrganisations: [], tellsPeople: [] },
      occurredAt: '2017-10-16T09:00:00.000Z',
    };
    for (let left = 2; left > 0; left -= 1)
      await stage.bus.tell(expertiseCatalogueActionRecorded, payload, { party: 'start-up:rio' });
    const rio: OrganisationReference = { kind: 'start-up', id: 'rio' };
    await until(async () => (await membershipsOf(founder)).length > 0);
    expect(await membershipsOf(founder)).toEqual([rio]);
    const { personId } = founder;
    const { conflicts } = await stage.send(findConflicts, { personId, organisations: [rio] });
    expect(conflicts).toEqual([{ organisation: rio, why: 'member' }]);
  });
});

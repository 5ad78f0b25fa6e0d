import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type ActorReference,
  addSolution,
  archiveStartUp,
  decideStartUp,
  type DecideStartUp,
  exportStartUps,
  expertiseCatalogueActionRecorded,
  getStartUp,
  listStartUps,
  registerStartUp,
  renewStartUp,
  restoreStartUp,
  type StartUp,
  startUpChanged,
  submitStartUp,
  updateStartUp,
} from '@puente/contracts';
import { fakeClock, openStage, type TestStage, until } from '@puente/testing';
import { type RunningService } from '@puente/platform';
import { createExpertiseCatalogue } from '../src/expertise-catalogue.module';
import { answerConflicts } from './answer-conflicts';

const person = (memberships: ActorReference['memberships'] = []): ActorReference => ({
  personId: randomUUID(),
  memberships,
});
const programme = { kind: 'programme' as const, id: 'programme' };

describe('the review of start-ups', () => {
  const [admin, otherAdmin, interested] = [person([programme]), person([programme]), person([programme])];
  const [founder, stranger] = [person(), person()];
  const clock = fakeClock('2026-01-31T10:00:00Z');
  let stage: TestStage;
  let service: RunningService;
  let stopAnswering: () => Promise<void>;
  const start = () => stage.start((config) => createExpertiseCatalogue(config, clock), 'expertise_catalogue');
  beforeAll(async () => {
    stage = await openStage();
    stopAnswering = await answerConflicts(stage.bus.natsUrl, new Set([interested.personId]));
    service = await start();
  });
  afterAll(async () => {
    await stopAnswering?.();
    await stage?.end();
  });

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const get = (id: string, actor?: ActorReference): Promise<StartUp> =>
    send(getStartUp, { id, ...(actor && { actor }) });
  const decide = (id: string, traits: Partial<DecideStartUp> = {}): Promise<StartUp> =>
    send(decideStartUp, { actor: admin, id, decision: 'publish', ...traits });
  const submit = (id: string): Promise<StartUp> => send(submitStartUp, { actor: founder, id });
  const begin = async (name: string): Promise<string> => {
    const { id } = await send(registerStartUp, {
      ...{ actor: founder, name, country: 'ES', description: 'Finds leaks.' },
    });
    await send(addSolution, { actor: founder, startUpId: id, name: 'Finder', challenges: ['water'] });
    return id;
  };
  const submitted = async (name: string): Promise<string> => {
    const id = await begin(name);
    await submit(id);
    return id;
  };
  const published = async (name: string): Promise<string> => {
    const id = await submitted(name);
    await decide(id);
    return id;
  };
  const edit = async (id: string, description: string): Promise<StartUp> => {
    const { version } = await get(id, founder);
    return send(updateStartUp, { actor: founder, id, version, description });
  };
  const done = (id: string) =>
    stage.bus
      .heard(expertiseCatalogueActionRecorded)
      .filter(({ payload }) => payload.subject.id === id)
      .map(({ payload }) => payload);
  const matched = (id: string) =>
    stage.bus
      .heard(startUpChanged)
      .filter(({ payload }) => payload.id === id)
      .map(({ payload }) => payload.status);

  it('takes it from a draft to what the world sees, each step told once', async () => {
    const id = await submitted('Straight');
    await expect(get(id)).rejects.toMatchObject({ code: 'start-up-not-found' });
    await expect(get(id, stranger)).rejects.toMatchObject({ code: 'start-up-not-found' });
    expect(await decide(id)).toMatchObject({
      status: 'live',
      published: { expiresAt: '2027-01-31T10:00:00.000Z' },
    });
    expect(await get(id)).toMatchObject({ status: 'live', description: 'Finds leaks.', review: null });
    await until(() => done(id).length === 4);
    expect(done(id).map(({ action, from, to, personId }) => [action, from, to, personId])).toEqual([
      ['start-up-registered', null, 'draft', founder.personId],
      ['solution-added', 'draft', 'draft', founder.personId],
      ['start-up-submitted', 'draft', 'submitted', founder.personId],
      ['start-up-published', 'submitted', 'live', admin.personId],
    ]);
    expect(
      done(id)
        .map(({ tellsOrganisations, tellsPeople }) => [tellsOrganisations, tellsPeople])
        .slice(2),
    ).toEqual([
      [[programme], []],
      [[{ kind: 'start-up', id }], [founder.personId]],
    ]);
    await until(() => matched(id).length === 4);
    expect(matched(id)).toEqual(['draft', 'draft', 'draft', 'live']);
  });

  it('returns it with a question, and takes the correction', async () => {
    const id = await submitted('Corrected');
    await expect(decide(id, { decision: 'return' })).rejects.toMatchObject({ code: 'invalid-request' });
    const comment = 'Which pilot?';
    expect(await decide(id, { decision: 'return', comment })).toMatchObject({ status: 'returned' });
    expect((await get(id, founder)).review).toEqual({ reason: null, comment });
    expect(await edit(id, 'Finds leaks in Murcia.')).toMatchObject({ status: 'returned' });
    expect(await submit(id)).toMatchObject({ status: 'submitted' });
    expect(await decide(id)).toMatchObject({ status: 'live', review: { reason: null, comment: null } });
  });

  it('declines it with a reason that has a code', async () => {
    const id = await submitted('Declined');
    for (const reason of [undefined, 'do-not-like-it'])
      await expect(decide(id, { decision: 'decline', ...(reason && { reason }) })).rejects.toMatchObject({
        code: 'invalid-request',
      });
    await decide(id, { decision: 'decline', reason: 'not-verifiable' });
    expect(await get(id, founder)).toMatchObject({
      status: 'declined',
      review: { reason: 'not-verifiable' },
    });
    await until(() => done(id).some(({ reason }) => reason === 'not-verifiable'));
  });

  it('keeps what is published in sight while the next version is worked on and reviewed', async () => {
    const id = await published('Twofold');
    expect(await edit(id, 'Finds leaks faster.')).toMatchObject({ status: 'draft' });
    expect(await get(id)).toMatchObject({ status: 'live', description: 'Finds leaks.' });
    expect(await get(id, founder)).toMatchObject({ status: 'draft', description: 'Finds leaks faster.' });
    await submit(id);
    const { items } = await send(listStartUps, { q: 'twofold' });
    expect(items.map(({ description }) => description)).toEqual(['Finds leaks.']);
    await decide(id, { decision: 'decline', reason: 'misleading' });
    expect(await get(id)).toMatchObject({ description: 'Finds leaks.' });
    await edit(id, 'Finds leaks fast.');
    await submit(id);
    await decide(id);
    expect(await get(id)).toMatchObject({ description: 'Finds leaks fast.' });
    await until(() => matched(id).length === 10);
    expect(matched(id).slice(3)).toEqual(Array(7).fill('live'));
    const exported = (await send(exportStartUps, {})).items.find((one) => one.id === id);
    expect(exported?.status).toBe('live');
  });

  it('lets one of two decisions at once win; the other is told where it stands', async () => {
    const id = await submitted('Contested');
    const settled = await Promise.allSettled([
      decide(id),
      decide(id, { actor: otherAdmin, decision: 'decline', reason: 'duplicate' }),
    ]);
    const won = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value.status] : []));
    const lost = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));
    expect(won).toHaveLength(1);
    expect(lost).toEqual([
      expect.objectContaining({ code: 'start-up-elsewhere', details: { id, status: won[0] } }),
    ]);
    await until(() => done(id).length === 4);
  });

  it('is for admins without an interest of their own', async () => {
    const id = await submitted('Interesting');
    await expect(decide(id, { actor: founder })).rejects.toMatchObject({ code: 'not-permitted' });
    await expect(decide(id, { actor: interested })).rejects.toMatchObject({ code: 'conflict-of-interest' });
    const founderAndAdmin = { ...founder, memberships: [programme] };
    await expect(decide(id, { actor: founderAndAdmin })).rejects.toMatchObject({
      code: 'conflict-of-interest',
    });
    await expect(decide('nobody')).rejects.toMatchObject({ code: 'start-up-not-found' });
  });

  it('hides drafts of others, and refuses to change what is theirs', async () => {
    const [draft, live] = [await begin('Hidden'), await published('Shown')];
    const facts = { actor: stranger, version: 1, description: 'Mine now.' };
    await expect(send(updateStartUp, { ...facts, id: draft })).rejects.toMatchObject({
      code: 'start-up-not-found',
    });
    await expect(send(updateStartUp, { ...facts, id: live })).rejects.toMatchObject({
      code: 'not-permitted',
    });
    const member = person([{ kind: 'start-up', id: draft }]);
    expect(await get(draft, member)).toMatchObject({ status: 'draft' });
    const ids = async (actor: ActorReference) =>
      (await send(listStartUps, { actor, status: 'draft' })).items.map(({ id }) => id);
    expect(await ids(member)).toEqual([draft]);
    expect(await ids(stranger)).toEqual([]);
    expect(await ids(admin)).toContain(draft);
  });

  it('takes it out of sight and back: live where what was published still holds', async () => {
    const id = await published('Away');
    expect(await send(archiveStartUp, { actor: founder, id })).toMatchObject({ status: 'archived' });
    await expect(get(id)).rejects.toMatchObject({ code: 'start-up-not-found' });
    await expect(send(archiveStartUp, { actor: founder, id })).rejects.toMatchObject({
      code: 'start-up-elsewhere',
    });
    await expect(send(renewStartUp, { actor: founder, id })).rejects.toMatchObject({
      code: 'start-up-elsewhere',
    });
    expect(await send(restoreStartUp, { actor: founder, id })).toMatchObject({ status: 'live' });
    await until(() => matched(id).length === 6);
    expect(matched(id).slice(3)).toEqual(['live', 'archived', 'live']);
  });

  it('reminds once of what expires, archives what has expired, and renews in one step', async () => {
    const [kept, left] = [await published('Kept'), await published('Left')];
    const again = async (time: string) => {
      clock.set(time);
      await service.stop();
      service = await start();
    };
    const actions = (id: string) =>
      done(id)
        .map(({ action }) => action)
        .slice(4);
    await again('2027-01-02T10:00:00Z');
    await until(() => actions(left).length === 1 && actions(kept).length === 1);
    expect(await send(renewStartUp, { actor: founder, id: kept })).toMatchObject({
      status: 'live',
      published: { expiresAt: '2028-01-02T10:00:00.000Z' },
    });
    await again('2027-01-31T10:00:00Z');
    await until(() => actions(left).length === 2);
    expect(actions(left)).toEqual(['start-up-expiry-near', 'start-up-expired']);
    expect(actions(kept)).toEqual(['start-up-expiry-near', 'start-up-renewed']);
    await expect(get(left)).rejects.toMatchObject({ code: 'start-up-not-found' });
    await until(() => matched(left).at(-1) === 'archived');
    expect(await get(kept)).toMatchObject({ status: 'live' });
    expect(await send(renewStartUp, { actor: founder, id: left })).toMatchObject({ status: 'live' });
  });
});

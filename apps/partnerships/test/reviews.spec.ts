import 'reflect-metadata';
import {
  addSolution,
  approveReviews,
  assignReview,
  declareConflicts,
  decideReview,
  listReviews,
  type ListReviews,
  registerStartUp,
  requestClaim,
  type Review,
  submitStartUp,
} from '@puente/contracts';
import { until } from '@puente/testing';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const seoul = 'officer:kr-seoul';
const dayMs = 86_400_000;

describe('the review queue', () => {
  let stage: PartnershipsStage;
  beforeAll(async () => {
    stage = await openPartnerships();
  });
  afterAll(() => stage?.end());

  const listed = async (filter: Omit<ListReviews, 'actor'> = {}, login = 'admin'): Promise<Review[]> => [
    ...(await stage.send(listReviews, { limit: 100, ...filter, actor: await stage.actorOf(login) })).items,
  ];
  const reviewOf = (subjectId: string, state: 'open' | 'closed' = 'open') =>
    until(async () => (await listed({ state })).find((one) => one.subjectId === subjectId));
  const submitted = async (id: string): Promise<Review> => {
    const actor = await stage.actorOf(`founder:${id}`);
    await stage.send(registerStartUp, {
      actor,
      id,
      name: id,
      country: 'ES',
      description: 'It cleans water.',
    });
    await stage.send(addSolution, { actor, startUpId: id, name: 'Sieve', challenges: ['water'] });
    await stage.send(submitStartUp, { actor, id });
    return reviewOf(id);
  };
  const decide = async (
    id: string,
    decision: 'publish' | 'return' | 'confirm' | 'approve',
    login = 'admin',
  ) => stage.send(decideReview, { id, decision, comment: 'So.', actor: await stage.actorOf(login) });

  it('opens for a registration, and closes as the catalogue decides', async () => {
    const { id, kind, isOverdue, outcome } = await submitted('rio-claro');
    expect({ kind, isOverdue, outcome }).toEqual({ kind: 'start-up', isOverdue: false, outcome: null });
    expect(await decide(id, 'return')).toMatchObject({ state: 'returned' });
    expect(await reviewOf('rio-claro', 'closed')).toMatchObject({ id, outcome: 'start-up-returned' });
    const actor = await stage.actorOf('founder:rio-claro');
    await stage.send(submitStartUp, { actor, id: 'rio-claro' });
    expect(await reviewOf('rio-claro')).toMatchObject({ id, closedAt: null, assignedTo: null });
    expect(await decide(id, 'publish')).toMatchObject({ state: 'live' });
  });

  it('opens for an accepted proposal, and closes with its second approval', async () => {
    const { id: subjectId } = await stage.taken([madrid, 'proposed'], [seoul, 'accepted']);
    const { id } = await reviewOf(subjectId);
    expect(await decide(id, 'approve')).toMatchObject({ state: 'in-review' });
    expect((await reviewOf(subjectId)).closedAt).toBeNull();
    expect(await decide(id, 'approve', 'admin-2')).toMatchObject({ state: 'active' });
    expect((await reviewOf(subjectId, 'closed')).outcome).toBe('proposal-active');
  });

  it('opens for a claim; once it is confirmed, what waited for the city has reached it', async () => {
    const { id: waiting } = await stage.draft({ recipient: { kind: 'city', id: 'kr-busan' } });
    expect((await stage.step(madrid, waiting, { to: 'proposed' })).state).toBe('awaiting-contact');
    const actor = await stage.actorOf('founder:somebody');
    const claim = await stage.send(requestClaim, { actor, city: 'kr-busan', message: 'I lead its office.' });
    const { id, kind } = await reviewOf(claim.id);
    expect(kind).toBe('claim');
    await expect(decide(id, 'publish')).rejects.toMatchObject({
      code: 'invalid-request',
      details: {
        errors: [{ path: 'decision', message: 'decision must be one of confirm, decline for a claim' }],
      },
    });
    expect(await decide(id, 'confirm')).toMatchObject({ state: 'confirmed' });
    const proposed = await until(async () => {
      const seen = await stage.see(madrid, waiting);
      return seen.state === 'proposed' && seen;
    });
    expect(proposed.deadline).not.toBeNull();
  });

  it('is not for who has a conflict, as the owner says, nor for others than admins', async () => {
    const { id } = await submitted('sol-y-agua');
    const organisations = [{ kind: 'start-up' as const, id: 'sol-y-agua' }];
    const actor = await stage.actorOf('admin-2');
    await stage.send(declareConflicts, { actor, organisations });
    await expect(decide(id, 'publish', 'admin-2')).rejects.toMatchObject({ code: 'conflict-of-interest' });
    await stage.send(declareConflicts, { actor, organisations: [] });
    await expect(decide(id, 'publish', madrid)).rejects.toMatchObject({ code: 'not-permitted' });
    await expect(listed({}, seoul)).rejects.toMatchObject({ code: 'not-permitted' });
  });

  it('assigns a review to one of two admins who take it at once', async () => {
    const { id } = await submitted('dos-manos');
    const take = async (login: string, to: 'me' | 'nobody' = 'me') =>
      stage.send(assignReview, { id, to, actor: await stage.actorOf(login) });
    const both = await Promise.allSettled([take('admin'), take('admin-2')]);
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const loser = both.find((one) => one.status === 'rejected');
    expect(loser?.reason).toMatchObject({ code: 'decided-meanwhile' });
    const winner = both[0]?.status === 'fulfilled' ? 'admin' : 'admin-2';
    expect((await listed({ assigned: 'me' }, winner)).map((one) => one.id)).toEqual([id]);
    expect((await listed({ assigned: 'nobody' })).map((one) => one.id)).not.toContain(id);
    expect(await take('admin', 'nobody')).toMatchObject({ assignedTo: null });
  });

  it('publishes many registrations at once, each for itself', async () => {
    const [one, other] = [await submitted('uno'), await submitted('otro')];
    const { id: subjectId } = await stage.taken([madrid, 'proposed'], [seoul, 'accepted']);
    const proposal = await reviewOf(subjectId);
    const actor = await stage.actorOf('admin');
    const { results } = await stage.send(approveReviews, { actor, ids: [one.id, proposal.id, other.id] });
    expect(results).toEqual([
      { id: one.id, state: 'live', code: null },
      { id: proposal.id, state: null, code: 'review-not-found' },
      { id: other.id, state: 'live', code: null },
    ]);
  });

  it('shows what is late, the longest waiting first', async () => {
    const { id } = await submitted('lento');
    stage.clock.advance(8.5 * dayMs);
    const late = await listed({ overdue: true });
    expect(late.find((one) => one.id === id)).toMatchObject({ isOverdue: true, ageDays: 8 });
    const ages = (await listed()).map(({ openedAt }) => openedAt);
    expect(ages).toEqual([...ages].sort());
  });
});

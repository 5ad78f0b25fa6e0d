import 'reflect-metadata';
import {
  answerQuestion,
  askQuestion,
  counterPropose,
  listProposals,
  type ListProposals,
  type Page,
  partnershipChanged,
  type ProposalSummary,
  undoDecision,
} from '@puente/contracts';
import { until } from '@puente/testing';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const seoul = 'officer:kr-seoul';
const busan = 'officer:kr-busan';
const dayMs = 86_400_000;

describe('inside a case', () => {
  let stage: PartnershipsStage;
  beforeAll(async () => {
    stage = await openPartnerships();
  });
  afterAll(() => stage?.end());

  const listed = async (login: string, filter: Omit<ListProposals, 'actor'> = {}) =>
    (await stage.send(listProposals, { ...filter, actor: await stage.actorOf(login) })).items.map(
      ({ id }) => id,
    );
  const actionsOf = (id: string) => stage.toldOf(id).map(({ action }) => action);

  describe('the boxes', () => {
    it('show what came in, what went out and what the programme has to do', async () => {
      const { id: draft } = await stage.draft();
      stage.clock.advance(1_000);
      const { id: sent } = await stage.taken([madrid, 'proposed']);
      stage.clock.advance(1_000);
      const { id: accepted } = await stage.taken([madrid, 'proposed'], [seoul, 'accepted']);
      expect(await listed(madrid, { box: 'out' })).toEqual([accepted, sent, draft]);
      expect(await listed(seoul, { box: 'in' })).toEqual([accepted, sent]);
      expect(await listed(seoul, { box: 'in', state: 'proposed' })).toEqual([sent]);
      expect(await listed('admin', { box: 'review' })).toEqual([accepted]);
      expect(await listed('admin')).toEqual([accepted, sent]);
      expect(await listed(busan)).toEqual([]);
      await expect(listed(seoul, { box: 'review' })).rejects.toMatchObject({ code: 'not-permitted' });
    });

    it('never show the other side a draft that was withdrawn', async () => {
      const { id } = await stage.taken([madrid, 'withdrawn']);
      expect(await listed(madrid)).toContain(id);
      expect(await listed(seoul)).not.toContain(id);
      expect(await listed('admin')).not.toContain(id);
      await until(() => stage.toldOf(id).length === 2);
      expect(stage.toldOf(id).flatMap(({ tellsOrganisations }) => tellsOrganisations)).not.toContainEqual({
        ...{ kind: 'city', id: 'kr-seoul' },
      });
    });

    it('go on page by page, newest first', async () => {
      const actor = await stage.actorOf(madrid);
      const seen: string[] = [];
      let cursor: string | null = null;
      do {
        const page: Page<ProposalSummary> = await stage.send(listProposals, {
          actor,
          limit: 2,
          ...(cursor && { cursor }),
        });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      } while (cursor !== null);
      expect(seen).toEqual(await listed(madrid));
      await expect(listed(madrid, { cursor: 'nonsense' })).rejects.toMatchObject({ code: 'invalid-cursor' });
    });
  });

  describe('a question', () => {
    it('is answered by the other side, once, and told to whoever asked', async () => {
      const { id } = await stage.taken([madrid, 'proposed']);
      const asked = await stage.send(askQuestion, {
        ...{ actor: await stage.actorOf(seoul), id, text: 'Who pays?' },
      });
      expect(asked).toMatchObject({ as: 'recipient', text: 'Who pays?', answer: null });
      const reply = { id, questionId: asked.id, text: 'Each for itself.' };
      await expect(
        stage.send(answerQuestion, { ...reply, actor: await stage.actorOf(seoul) }),
      ).rejects.toMatchObject({ code: 'not-permitted' });
      await stage.send(answerQuestion, { ...reply, actor: await stage.actorOf(madrid) });
      await expect(
        stage.send(answerQuestion, { ...reply, actor: await stage.actorOf(madrid) }),
      ).rejects.toMatchObject({ code: 'question-answered' });
      const { questions } = await stage.see(seoul, id);
      expect(questions[0]?.answer).toMatchObject({ as: 'proposer', text: 'Each for itself.' });
      await until(() => actionsOf(id).includes('answer-given'));
      expect(stage.toldOf(id).find(({ action }) => action === 'answer-given')).toMatchObject({
        tellsOrganisations: [{ kind: 'city', id: 'kr-seoul' }],
      });
    });

    it('is nobody else’s', async () => {
      const { id } = await stage.taken([madrid, 'proposed']);
      await expect(
        stage.send(askQuestion, { actor: await stage.actorOf(busan), id, text: 'And us?' }),
      ).rejects.toMatchObject({ code: 'proposal-not-found' });
    });
  });

  describe('a counter-proposal', () => {
    it('puts other terms on the table and turns the answer round', async () => {
      const { id, version } = await stage.taken([madrid, 'proposed']);
      const terms = { id, version, format: 'workshop' as const };
      const countered = await stage.send(counterPropose, { ...terms, actor: await stage.actorOf(seoul) });
      expect(countered).toMatchObject({ format: 'workshop', awaits: 'proposer', challenges: ['noise'] });
      expect(countered.counterProposals[0]?.replaced.format).toBe('pilot');
      await expect(stage.step(seoul, id, { to: 'accepted' })).rejects.toMatchObject({
        code: 'not-permitted',
      });
      await expect(
        stage.send(counterPropose, { ...terms, actor: await stage.actorOf(madrid) }),
      ).rejects.toMatchObject({ code: 'decided-meanwhile' });
      expect((await stage.step(madrid, id, { to: 'accepted' })).state).toBe('accepted');
    });
  });

  describe('an undoing', () => {
    it('takes the last decision back with a reason, within 14 days', async () => {
      const { id } = await stage.taken([madrid, 'proposed'], [seoul, 'declined']);
      const undo = { id, actor: await stage.actorOf(seoul) };
      expect((await stage.see(seoul, id)).canUndo).toBe(true);
      expect((await stage.see(madrid, id)).canUndo).toBe(false);
      await expect(stage.send(undoDecision, undo)).rejects.toMatchObject({ code: 'reason-required' });
      await expect(
        stage.send(undoDecision, { ...undo, actor: await stage.actorOf(madrid), reason: 'mistake' }),
      ).rejects.toMatchObject({ code: 'not-permitted' });
      const undone = await stage.send(undoDecision, { ...undo, reason: 'mistake' });
      expect(undone).toMatchObject({ state: 'proposed', alternatives: [] });
      expect(undone.history.at(-1)?.undone).toMatchObject({ as: 'recipient', reason: 'mistake' });
      await until(() => actionsOf(id).includes('decision-undone'));
    });

    it('is too late after 14 days', async () => {
      const { id } = await stage.taken([madrid, 'proposed'], [seoul, 'declined']);
      stage.clock.advance(15 * dayMs);
      const undo = { id, reason: 'mistake', actor: await stage.actorOf(seoul) };
      await expect(stage.send(undoDecision, undo)).rejects.toMatchObject({ code: 'undo-not-possible' });
    });

    it('of the second approval ends the partnership that had begun', async () => {
      const { id } = await stage.taken(
        [madrid, 'proposed'],
        [seoul, 'accepted'],
        ['admin', 'approved'],
        ['admin-2', 'approved'],
      );
      const actor = await stage.actorOf('admin-2');
      const undone = await stage.send(undoDecision, { id, actor, reason: 'new-facts' });
      expect(undone).toMatchObject({ state: 'in-review', approvals: '1 of 2' });
      const told = await until(() => {
        const all = stage.stage.bus
          .heard(partnershipChanged)
          .filter(({ payload }) => payload.partnershipId === id);
        return all.length === 2 && all;
      });
      expect(told.map(({ payload }) => payload.status)).toEqual(['active', 'undone']);
    });
  });
});

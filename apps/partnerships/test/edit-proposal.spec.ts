import 'reflect-metadata';
import { editProposal, type EditProposal, undoDecision } from '@puente/contracts';
import { until } from '@puente/testing';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const seoul = 'officer:kr-seoul';
const message = { whyYou: 'You shade.', whatWeBring: 'Parks.', firstStep: 'A visit.' };
const returned = [
  [madrid, 'proposed'],
  [seoul, 'accepted'],
  ['admin', 'returned'],
] as const;

describe('editing a proposal', () => {
  let stage: PartnershipsStage;
  beforeAll(async () => {
    stage = await openPartnerships();
  });
  afterAll(() => stage?.end());

  const edit = async (login: string, id: string, change: Omit<EditProposal, 'actor' | 'id'>) =>
    stage.send(editProposal, { ...change, id, actor: await stage.actorOf(login) });
  const edits = (id: string) => stage.toldOf(id).filter(({ action }) => action === 'proposal-edited');
  const taken: typeof stage.taken = async (...steps) => {
    const proposal = await stage.taken(...steps);
    stage.clock.advance(1_000);
    return proposal;
  };

  it('sets what a draft says, and what is left out stays; nobody else hears of it', async () => {
    const { id, version, canEdit } = await stage.draft();
    expect(canEdit).toBe(true);
    const edited = await edit(madrid, id, { version, format: 'workshop', message, answerDays: 14 });
    expect(edited).toMatchObject({
      ...{ state: 'draft', version: version + 1, format: 'workshop', message, answerDays: 14 },
      ...{ challenges: ['noise'], counterProposals: [], canEdit: true },
    });
    expect(await stage.see(madrid, id)).toEqual(edited);
    await until(() => edits(id).length === 1);
    expect(edits(id)[0]).toMatchObject({ tellsOrganisations: [], tellsPeople: [], from: 'draft' });
    await expect(edit(seoul, id, { format: 'pilot' })).rejects.toMatchObject({ code: 'proposal-not-found' });
    await expect(edit('admin', id, { format: 'pilot' })).rejects.toMatchObject({
      code: 'proposal-not-found',
    });
  });

  it('is what is sent then', async () => {
    const { id } = await stage.draft();
    await edit(madrid, id, { message });
    await stage.step(madrid, id, { to: 'proposed' });
    expect((await stage.see(seoul, id)).message).toEqual(message);
  });

  it('is refused from what was seen before somebody else’s change, and of a challenge that nobody knows', async () => {
    const { id, version } = await stage.draft();
    await edit(madrid, id, { version, format: 'workshop' });
    await expect(edit(madrid, id, { version, format: 'pilot' })).rejects.toMatchObject({
      code: 'decided-meanwhile',
    });
    await expect(edit(madrid, id, { challenges: ['beekeeping'] })).rejects.toMatchObject({
      code: 'challenge-unknown',
    });
    expect((await stage.see(madrid, id)).format).toBe('workshop');
  });

  it('is refused while the other side or the programme has it', async () => {
    const { id, canEdit } = await stage.taken([madrid, 'proposed']);
    expect(canEdit).toBe(false);
    await expect(edit(madrid, id, { format: 'workshop' })).rejects.toMatchObject({
      ...{ code: 'transition-not-allowed', details: { state: 'proposed' } },
    });
    await stage.step(seoul, id, { to: 'accepted' });
    await expect(edit(madrid, id, { format: 'workshop' })).rejects.toMatchObject({
      code: 'transition-not-allowed',
    });
  });

  it('of one that the programme returned keeps what both had agreed to, and tells both of them', async () => {
    const { id } = await taken(...returned);
    expect((await stage.see(seoul, id)).canEdit).toBe(false);
    await expect(edit(seoul, id, { format: 'workshop' })).rejects.toMatchObject({ code: 'not-permitted' });
    await edit(madrid, id, { format: 'workshop' });
    stage.clock.advance(1_000);
    await edit(madrid, id, { message });
    const seen = await stage.see(seoul, id);
    expect(seen).toMatchObject({ state: 'returned', format: 'workshop', message });
    expect(seen.counterProposals).toMatchObject([
      { as: 'proposer', replaced: { format: 'pilot', message: { firstStep: 'A call.' } } },
    ]);
    await until(() => edits(id).length === 2);
    expect(edits(id)[0]?.tellsOrganisations).toEqual([
      { kind: 'city', id: 'kr-seoul' },
      { kind: 'programme', id: 'programme' },
    ]);
    expect(await stage.step(madrid, id, { to: 'in-review' })).toMatchObject({ state: 'in-review' });
  });

  it('holds the return: approvals before it were of other words', async () => {
    const { id } = await taken(...returned.slice(0, 2), ['admin-2', 'approved'], ['admin', 'returned']);
    const undo = { id, reason: 'mistake', actor: await stage.actorOf('admin') };
    expect((await stage.see('admin', id)).canUndo).toBe(true);
    await edit(madrid, id, { format: 'workshop' });
    expect((await stage.see('admin', id)).canUndo).toBe(false);
    await expect(stage.send(undoDecision, undo)).rejects.toMatchObject({
      ...{ code: 'undo-not-possible', details: { why: 'edited-since' } },
    });
  });
});

import 'reflect-metadata';
import { declareConflicts, partnershipChanged, type ProposalState } from '@puente/contracts';
import { until } from '@puente/testing';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const seoul = 'officer:kr-seoul';
const accepted = [
  [madrid, 'proposed'],
  [seoul, 'accepted'],
] as const;

describe('steps of a case', () => {
  let stage: PartnershipsStage;
  beforeAll(async () => {
    stage = await openPartnerships();
  });
  afterAll(() => stage?.end());

  it('lead from a draft to an active partnership by two approvals of different admins', async () => {
    const { id, deadline } = await stage.taken([madrid, 'proposed']);
    expect(new Date(deadline ?? '')).toEqual(new Date(stage.clock.now().getTime() + 30 * 86_400_000));
    expect(await stage.see(seoul, id)).toMatchObject({ allowedTransitions: ['accepted', 'declined'] });
    await stage.step(seoul, id, { to: 'accepted' });
    const once = await stage.step('admin', id, { to: 'approved' });
    expect(once).toMatchObject({ state: 'in-review', approvals: '1 of 2' });
    await expect(stage.step('admin', id, { to: 'approved' })).rejects.toMatchObject({
      code: 'transition-not-allowed',
      details: { state: 'in-review', last: { asked: 'approved', as: 'admin' } },
    });
    const twice = await stage.step('admin-2', id, { to: 'approved' });
    expect(twice).toMatchObject({ state: 'active', approvals: '2 of 2', version: 5 });
    expect(twice.history.map(({ as, asked, to }) => [as, asked, to])).toEqual([
      ['proposer', 'draft', 'draft'],
      ['proposer', 'proposed', 'proposed'],
      ['recipient', 'accepted', 'accepted'],
      ['admin', 'approved', 'in-review'],
      ['admin', 'approved', 'active'],
    ]);
    await until(() => stage.toldOf(id).length === 5);
    expect(stage.toldOf(id).map(({ action }) => action)).toEqual([
      ...['proposal-drafted', 'proposal-proposed', 'proposal-accepted'],
      ...['approval-given', 'proposal-active'],
    ]);
    const changed = await until(() =>
      stage.stage.bus.heard(partnershipChanged).find(({ payload }) => payload.partnershipId === id),
    );
    expect(changed.payload).toMatchObject({ status: 'active', version: 5 });
  });

  it('are not for admins with an interest of their own, who are not offered them either', async () => {
    const { id } = await stage.taken(...accepted);
    const actor = await stage.actorOf('admin-2');
    await stage.send(declareConflicts, { actor, organisations: [{ kind: 'city', id: 'kr-seoul' }] });
    await expect(stage.step('admin-2', id, { to: 'approved' })).rejects.toMatchObject({
      code: 'conflict-of-interest',
    });
    expect((await stage.see('admin-2', id)).allowedTransitions).toEqual([]);
    await stage.send(declareConflicts, { actor, organisations: [] });
    expect((await stage.see('admin-2', id)).allowedTransitions).toContain('approved');
  });

  it.each<[string, ProposalState, string]>([
    ['officer:jp-kobe', 'accepted', 'proposal-not-found'],
    [madrid, 'accepted', 'not-permitted'],
    [seoul, 'withdrawn', 'not-permitted'],
    [seoul, 'declined', 'reason-required'],
    [seoul, 'active', 'transition-not-allowed'],
  ])('are refused to %s who asks for %s: %s', async (login, to, code) => {
    const { id, version } = await stage.taken([madrid, 'proposed']);
    await expect(stage.step(login, id, { to })).rejects.toMatchObject({ code });
    expect(await stage.see(madrid, id)).toMatchObject({ state: 'proposed', version });
  });

  it('say why a side declined to the other, and to nobody what was typed', async () => {
    const { id } = await stage.taken([madrid, 'proposed']);
    await stage.step(seoul, id, { to: 'declined', reason: 'other', comment: 'Secret.' });
    const last = (await stage.see(madrid, id)).history.at(-1);
    expect(last).toMatchObject({ to: 'declined', reason: 'other', comment: 'Secret.' });
    await until(() => stage.toldOf(id).length === 3);
    expect(stage.toldOf(id)[2]).toMatchObject({
      ...{ action: 'proposal-declined', from: 'proposed', to: 'declined', reason: 'other' },
      tellsOrganisations: [{ kind: 'city', id: 'es-madrid' }],
    });
    expect(JSON.stringify(stage.toldOf(id))).not.toContain('Secret');
  });

  it('tell nobody of a draft that is given up, and leave it unseen', async () => {
    const { id } = await stage.taken([madrid, 'withdrawn']);
    for (const login of [seoul, 'admin'])
      await expect(stage.see(login, id)).rejects.toMatchObject({ code: 'proposal-not-found' });
    await until(() => stage.toldOf(id).length === 2);
    expect(stage.toldOf(id)[1]?.tellsOrganisations).toEqual([]);
  });

  it('leave a proposal to a city that nobody acts for waiting, and the programme told', async () => {
    const draft = await stage.draft({ recipient: { kind: 'city', id: 'kr-busan' } });
    const waiting = await stage.step(madrid, draft.id, { to: 'proposed' });
    expect(waiting).toMatchObject({ state: 'awaiting-contact', deadline: null });
    await until(() => stage.toldOf(draft.id).length === 2);
    expect(stage.toldOf(draft.id)[1]).toMatchObject({
      action: 'proposal-awaiting-contact',
      tellsOrganisations: [{ kind: 'programme', id: 'programme' }],
    });
  });
});

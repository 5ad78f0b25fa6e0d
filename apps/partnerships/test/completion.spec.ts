import 'reflect-metadata';
import { recordOutcome } from '@puente/contracts';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const seoul = 'officer:kr-seoul';

describe('a partnership', () => {
  let stage: PartnershipsStage;
  beforeAll(async () => {
    stage = await openPartnerships();
  });
  afterAll(() => stage?.end());

  it('is completed once its outcome is recorded, and not offered to be before', async () => {
    const { id } = await stage.taken(
      [madrid, 'proposed'],
      [seoul, 'accepted'],
      ['admin', 'approved'],
      ['admin-2', 'approved'],
    );
    expect((await stage.see(seoul, id)).allowedTransitions).not.toContain('completed');
    await expect(stage.step(seoul, id, { to: 'completed' })).rejects.toMatchObject({
      code: 'outcome-required',
    });
    await stage.send(recordOutcome, {
      ...{ actor: await stage.actorOf(madrid), partnershipId: id },
      ...{ result: 'achieved', summary: 'Two decibels less.' },
    });
    expect((await stage.see(seoul, id)).allowedTransitions).toContain('completed');
    expect(await stage.step(seoul, id, { to: 'completed' })).toMatchObject({ state: 'completed' });
  });
});

import 'reflect-metadata';
import { addStatement, createMatchRequest, registerCity, type Run } from '@puente/contracts';
import { anAdmin, until } from '@puente/testing';
import { services } from '../../../deploy/local/services';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const seoul = 'officer:kr-seoul';

describe('a no to a proposal', () => {
  let stage: PartnershipsStage;
  beforeAll(async () => {
    stage = await openPartnerships();
    await stage.stage.start(services.match_scoring, 'match_scoring');
    await stage.send(registerCity, { actor: anAdmin, id: 'es-bilbao', country: 'ES' });
    for (const [cityId, stance] of [
      ['es-madrid', 'need'],
      ['es-bilbao', 'need'],
      ['kr-seoul', 'offer'],
      ['kr-busan', 'offer'],
    ] as const)
      await stage.send(addStatement, { actor: anAdmin, cityId, challenge: 'noise', stance });
  });
  afterAll(() => stage?.end());

  const runOf = (id: string): Promise<string> =>
    until(async () => {
      const actor = await stage.actorOf(`officer:${id}`);
      const answered = await stage.send(createMatchRequest, {
        ...{ actor, party: { kind: 'city', id }, seeks: ['city'] },
      });
      return (JSON.parse(answered.first.text) as Run).suggestions.length >= 2 && answered.runId;
    });
  const declinedOf = async (runId: string): Promise<string> => {
    const { id } = await stage.draft({ runId });
    await stage.step(madrid, id, { to: 'proposed' });
    await stage.step(seoul, id, { to: 'declined', reason: 'no-capacity' });
    return id;
  };

  it('comes with others from the ranking, for the side that proposed and for admins', async () => {
    const id = await declinedOf(await runOf('es-madrid'));
    for (const login of [madrid, 'admin'])
      expect((await stage.see(login, id)).alternatives).toMatchObject([
        {
          party: { kind: 'city', id: 'kr-busan', name: 'Busan', country: 'KR' },
          rank: expect.any(Number) as number,
        },
      ]);
    expect((await stage.see(seoul, id)).alternatives).toEqual([]);
  });

  it('shows nothing of a run of somebody else, or of none', async () => {
    for (const runId of [await runOf('es-bilbao'), '00000000-0000-4000-8000-000000000000']) {
      const id = await declinedOf(runId);
      expect((await stage.see(madrid, id)).alternatives).toEqual([]);
    }
  });
});

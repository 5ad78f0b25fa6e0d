import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import { partnershipChanged, type PartnershipChanged } from '@puente/contracts';
import { type RunningService } from '@puente/platform';
import { openStage, type TestStage } from '@puente/testing';
import { createMatchScoring } from '../src/match-scoring.module';
import { aProfile, aStartUp, aStatement, ask, askAfter, tellCity, tellStartUp } from './read-model.factory';

const madrid = { kind: 'city', id: 'es-madrid' } as const;

describe('ties of a run', () => {
  let stage: TestStage;
  let service: RunningService;
  const seeks: ('city' | 'start-up')[] = ['city', 'start-up'];
  const needing = { statements: [aStatement('need', 'water')] };
  const offering = { statements: [aStatement('offer', 'water')] };
  beforeAll(async () => {
    stage = await openStage();
    service = await stage.start(createMatchScoring, 'match_scoring');
    await tellCity(stage.bus, aProfile('es-madrid', needing));
    await tellCity(stage.bus, aProfile('kr-seoul', offering));
    await tellStartUp(stage.bus, aStartUp('quiet', { country: 'KR' }));
  });
  afterAll(() => stage?.end());

  const withSeoul: PartnershipChanged = {
    ...{ partnershipId: randomUUID(), version: 7, parties: [madrid, { kind: 'city', id: 'kr-seoul' }] },
    ...{ format: 'pilot', status: 'active', since: '2022-03-01', until: null, challenges: ['water'] },
  };
  const withQuiet: PartnershipChanged = {
    ...withSeoul,
    ...{
      partnershipId: randomUUID(),
      parties: [{ kind: 'start-up', id: 'quiet' }, madrid],
      format: 'workshop',
    },
  };
  const tell = (partnership: PartnershipChanged, id: string = randomUUID()): Promise<number> => {
    const { partnershipId, version } = partnership;
    return stage.bus.tell(partnershipChanged, partnership, {
      party: `partnership:${partnershipId}`,
      version,
      id,
    });
  };
  const tiesAfter = async (sequence: number, cityId = 'es-madrid', wanted = seeks) => {
    const { run } = await askAfter(stage.bus, sequence, cityId, { seeks: wanted });
    return Object.fromEntries(run.suggestions.map(({ party, ties }) => [party.id, ties]));
  };
  const fresh = { label: 'new', items: [] };
  const pilot = { label: 'deepen', items: [{ kind: 'partnership', name: 'pilot', since: 2022 }] };
  const workshop = { label: 'deepen', items: [{ kind: 'partnership', name: 'workshop', since: 2022 }] };

  it('show a partnership from the next run on, to both sides, and nothing to others', async () => {
    const before = await ask(stage.bus, 'es-madrid', { seeks });
    expect(before.run.suggestions.map(({ ties }) => ties)).toEqual([fresh, fresh]);
    await tell(withSeoul);
    const newest = await tell(withQuiet);
    expect(await tiesAfter(newest)).toEqual({ 'kr-seoul': pilot, quiet: workshop });
    const more = await tellCity(stage.bus, aProfile('es-vigo', needing));
    expect(await tiesAfter(more, 'es-vigo')).toEqual({ 'kr-seoul': fresh, quiet: fresh });
    expect((await tiesAfter(more, 'kr-seoul', ['city']))['es-madrid']).toEqual(pilot);
  });

  it('do not change when it is delivered again, or an older word of it comes late', async () => {
    const { run: before } = await ask(stage.bus, 'es-madrid', { seeks });
    const id = randomUUID();
    await tell(withSeoul, id);
    await tell(withSeoul, id);
    const newest = await tell({ ...withSeoul, version: 6, status: 'closed', until: '2001-01-01' });
    expect(await tiesAfter(newest)).toEqual({ 'kr-seoul': pilot, quiet: workshop });
    expect((await ask(stage.bus, 'es-madrid', { seeks })).run.suggestions).toEqual(before.suggestions);
  });

  it('outlive a change of the profile and a restart', async () => {
    const newest = await tellCity(stage.bus, aProfile('es-madrid', { ...needing, version: 2 }));
    expect(await tiesAfter(newest)).toEqual({ 'kr-seoul': pilot, quiet: workshop });
    await service.stop();
    service = await stage.start(createMatchScoring, 'match_scoring');
    expect(await tiesAfter(newest)).toEqual({ 'kr-seoul': pilot, quiet: workshop });
  });

  it('are dormant when it ended long ago, and new where its approval was taken back', async () => {
    await tell({ ...withSeoul, version: 8, status: 'completed', until: '2022-09-01' });
    const newest = await tell({ ...withQuiet, version: 8, status: 'undone' });
    expect(await tiesAfter(newest)).toEqual({ 'kr-seoul': { ...pilot, label: 'dormant' }, quiet: fresh });
  });
});

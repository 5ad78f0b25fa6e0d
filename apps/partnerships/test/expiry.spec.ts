import 'reflect-metadata';
import { createDataSource, Outbox } from '@puente/persistence';
import { fakeClock, until } from '@puente/testing';
import { type DataSource } from 'typeorm';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';
import { partnershipsDatabase } from '../src/partnerships.module';
import { TypeOrmProposals } from '../src/persistence/typeorm-proposals';
import { ExpireProposals } from '../src/use-cases/expire-proposals';

const dayMs = 86_400_000;
const madrid = 'officer:es-madrid';

describe('a proposal that nobody answers', () => {
  let stage: PartnershipsStage;
  let database: DataSource;
  beforeAll(async () => {
    stage = await openPartnerships();
    const url = stage.stage.database.urls.partnerships;
    database = await createDataSource({ name: 'test', url, ...partnershipsDatabase }).initialize();
  });
  afterAll(async () => {
    await database?.destroy();
    await stage?.end();
  });

  const proposals = () => new TypeOrmProposals(database.manager, new Outbox('partnerships'));

  it('expires once its deadline has passed, is told once, and not before', async () => {
    const { id } = await stage.taken([madrid, 'proposed']);
    const { id: answered } = await stage.taken([madrid, 'proposed'], ['officer:kr-seoul', 'accepted']);
    const at = (days: number) =>
      new ExpireProposals(proposals(), fakeClock(new Date(stage.clock.now().getTime() + days * dayMs)));
    await at(29).execute();
    expect((await stage.see(madrid, id)).state).toBe('proposed');
    // As two replicas do it.
    await Promise.all([at(31).execute(), at(31).execute()]);
    expect(await stage.see(madrid, id)).toMatchObject({ state: 'expired', allowedTransitions: [] });
    expect((await stage.see(madrid, answered)).state).toBe('accepted');
    await until(() => stage.toldOf(id).length === 3);
    await at(32).execute();
    expect(stage.toldOf(id).filter(({ action }) => action === 'proposal-expired')).toMatchObject([
      { personId: null, from: 'proposed', to: 'expired' },
    ]);
  });
});

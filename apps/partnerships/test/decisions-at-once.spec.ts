import 'reflect-metadata';
import { type Proposal, type ProposalTransition } from '@puente/contracts';
import { DomainError } from '@puente/kernel';
import { until } from '@puente/testing';
import { Client } from 'pg';
import { createPartnerships } from '../src/partnerships.module';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const seoul = 'officer:kr-seoul';
type Decision = readonly [login: string, asked: ProposalTransition];

describe('two decisions on a case at once', () => {
  let stage: PartnershipsStage;
  let database: Client;
  beforeAll(async () => {
    stage = await openPartnerships();
    await stage.stage.start((config) => createPartnerships(config, stage.clock), 'partnerships');
    database = new Client({ connectionString: stage.stage.database.urls.partnerships });
    await database.connect();
  });
  afterAll(async () => {
    await database?.end();
    await stage?.end();
  });

  /** Lets decisions go on only when all of them have read the case, and are about to write. */
  const atOnce = async (id: string, decisions: readonly Decision[]) => {
    await database.query('BEGIN');
    await database.query('SELECT 1 FROM proposal WHERE id = $1 FOR UPDATE', [id]);
    const asked = Promise.allSettled(decisions.map(([login, what]) => stage.step(login, id, what)));
    await until(async () => {
      // A transaction sees the activity as it was at its first look.
      await database.query('SELECT pg_stat_clear_snapshot()');
      const { rows } = await database.query<{ waiting: number }>(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity
         WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE 'UPDATE%proposal%'`,
      );
      return rows[0]?.waiting === decisions.length;
    });
    await database.query('COMMIT');
    return asked;
  };
  const winnersOf = (settled: readonly PromiseSettledResult<Proposal>[]) =>
    settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  const losersOf = (settled: readonly PromiseSettledResult<Proposal>[]) =>
    settled.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []));

  it.each<[string, readonly [string, Proposal['state']][], Decision[]]>([
    [
      'accepts, declines and withdraws',
      [[madrid, 'proposed']],
      [
        [seoul, { to: 'accepted' }],
        [seoul, { to: 'declined', reason: 'no-budget' }],
        [madrid, { to: 'withdrawn' }],
      ],
    ],
    [
      'approves and rejects',
      [
        [madrid, 'proposed'],
        [seoul, 'accepted'],
      ],
      [
        ['admin', { to: 'approved' }],
        ['admin-2', { to: 'rejected', reason: 'duplicate' }],
      ],
    ],
    [
      'gives the first approval, twice',
      [
        [madrid, 'proposed'],
        [seoul, 'accepted'],
      ],
      [
        ['admin', { to: 'approved' }],
        ['admin-2', { to: 'approved' }],
      ],
    ],
  ])('is one that %s, and the others hear what happened', async (_what, before, decisions) => {
    const { id, version } = await stage.taken(...before);
    const settled = await atOnce(id, decisions);
    const [winner, ...others] = winnersOf(settled);
    expect(others).toEqual([]);
    const last = winner?.history.at(-1);
    for (const loser of losersOf(settled)) {
      expect(loser).toBeInstanceOf(DomainError);
      expect(loser).toMatchObject({
        code: 'decided-meanwhile',
        details: { id, state: winner?.state, last: { as: last?.as, at: last?.at, asked: last?.asked } },
      });
    }
    expect(await stage.see(madrid, id)).toMatchObject({
      ...{ version: version + 1, state: winner?.state, history: winner?.history },
    });
    await until(() => stage.toldOf(id).length >= version + 1);
    expect(stage.toldOf(id)).toHaveLength(version + 1);
  });

  it('is one also of many who race without being held, and each is told once', async () => {
    const { id, version } = await stage.taken([madrid, 'proposed']);
    const settled = await Promise.allSettled(
      Array.from({ length: 20 }, (_, at) =>
        at % 2 === 0
          ? stage.step(seoul, id, { to: 'accepted' })
          : stage.step(seoul, id, { to: 'declined', reason: 'not-now' }),
      ),
    );
    expect(winnersOf(settled)).toHaveLength(1);
    for (const loser of losersOf(settled))
      expect(loser).toMatchObject({
        code: expect.stringMatching(/^(decided-meanwhile|transition-not-allowed)$/) as string,
        details: { state: winnersOf(settled)[0]?.state, last: { as: 'recipient' } },
      });
    await until(() => stage.toldOf(id).length >= version + 1);
    expect(stage.toldOf(id)).toHaveLength(version + 1);
  });

  it('is refused to who decides on what they saw before it changed', async () => {
    const { id, version } = await stage.taken([madrid, 'proposed']);
    await stage.step(seoul, id, { to: 'accepted', version });
    await expect(stage.step(madrid, id, { to: 'withdrawn', version })).rejects.toMatchObject({
      code: 'decided-meanwhile',
      details: { state: 'accepted', version: version + 1, last: { to: 'accepted', as: 'recipient' } },
    });
    await stage.step(madrid, id, { to: 'withdrawn', version: version + 1 });
  });
});

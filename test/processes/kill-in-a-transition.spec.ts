import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  type ActorReference,
  draftProposal,
  getProposal,
  identifyActor,
  issueDemoToken,
  listAuditEntries,
  listNotifications,
  registerCity,
  transitionProposal,
  verifyAudit,
} from '@puente/contracts';
import { anAdmin, type TestBus, until } from '@puente/testing';
import { holdTable } from './hold-table';
import { type OneProcess, openProcesses, type Processes } from './open-processes';

const madrid = { kind: 'city', id: 'es-madrid' } as const;
const seoul = { kind: 'city', id: 'kr-seoul' } as const;
/** From asking until the process is killed: before, in and after what it does. */
const delaysMs = [0, 2, 5, 9, 15, 30, 60];

describe('the partnerships service, killed in the middle of a step', () => {
  let processes: Processes;
  let service: OneProcess;
  let officer: ActorReference;
  let recipient: ActorReference;
  const cases: string[] = [];
  const send: TestBus['client']['send'] = (...asked) => processes.stage.bus.client.send(...asked);

  const actorOf = async (as: string): Promise<ActorReference> => {
    const { token: accessToken } = await send(issueDemoToken, { as });
    return (await send(identifyActor, { accessToken })).actor;
  };

  beforeAll(async () => {
    processes = await openProcesses();
    await Promise.all([processes.start('accounts'), processes.start('city_profiles')]);
    service = await processes.start('partnerships');
    await send(registerCity, { actor: anAdmin, id: madrid.id, country: 'ES', name: 'Madrid' });
    await send(registerCity, { actor: anAdmin, id: seoul.id, country: 'KR', name: 'Seoul' });
    officer = await actorOf('officer:es-madrid');
    recipient = await actorOf('officer:kr-seoul');
  }, 120_000);
  afterAll(() => processes?.end());

  const draft = async (): Promise<string> => {
    const { id } = await send(draftProposal, {
      ...{ actor: officer, proposer: madrid, recipient: seoul, format: 'pilot', challenges: ['noise'] },
      message: { whyYou: 'You measure.', whatWeBring: 'Two districts.', firstStep: 'A call.' },
    });
    cases.push(id);
    return id;
  };
  /** Whatever comes of it. */
  const propose = (id: string, options?: { timeoutMs: number }): Promise<unknown> =>
    send(transitionProposal, { actor: officer, id, to: 'proposed' }, options).catch(() => undefined);
  /** Nobody waits long for an answer of a process that is killed. */
  const proposeInVain = (id: string) => propose(id, { timeoutMs: 1_000 });
  const stateOf = async (id: string): Promise<string> =>
    (await send(getProposal, { actor: officer, id })).state;
  const killAndStartAgain = async () => {
    service.signal('SIGKILL');
    await service.ended();
    service = await processes.start('partnerships');
  };
  const recorded = async (id: string): Promise<number> => {
    const asked = { actor: anAdmin, subjectKind: 'proposal', subjectId: id, action: 'proposal-proposed' };
    return (await send(listAuditEntries, { ...asked, limit: 100 })).items.length;
  };
  const told = async (id: string): Promise<number> => {
    const { items } = await send(listNotifications, { actor: recipient, limit: 100 });
    return items.filter(({ kind, subject }) => kind === 'proposal-proposed' && subject.id === id).length;
  };

  it.each(['proposal', 'outbox'])(
    'leaves the old state where it has not written its %s yet',
    async (table) => {
      const id = await draft();
      const held = await holdTable(processes.stage.database.urls.partnerships, `partnerships.${table}`);
      const asked = proposeInVain(id);
      await until(async () => (await held.waiting()) > 0);
      service.signal('SIGKILL');
      await service.ended();
      await held.letGo();
      service = await processes.start('partnerships');
      await asked;
      expect(await stateOf(id)).toBe('draft');
      await propose(id);
      expect(await stateOf(id)).toBe('proposed');
    },
    60_000,
  );

  it.each(delaysMs)(
    'leaves the old or the new state, killed %i ms after it was asked',
    async (delayMs) => {
      const id = await draft();
      const asked = proposeInVain(id);
      await sleep(delayMs);
      await killAndStartAgain();
      await asked;
      const state = await stateOf(id);
      expect(['draft', 'proposed']).toContain(state);
      if (state === 'draft') await propose(id);
      expect(await stateOf(id)).toBe('proposed');
    },
    60_000,
  );

  it('has recorded and told every step once', async () => {
    for (const id of cases) await until(async () => (await recorded(id)) === 1, { timeoutMs: 20_000 });
    await until(async () => (await told(cases.at(-1)!)) === 1);
    const counts = await Promise.all(cases.map(async (id) => [await recorded(id), await told(id)]));
    expect(counts).toEqual(cases.map(() => [1, 1]));
    expect(await send(verifyAudit, { actor: anAdmin })).toMatchObject({ intact: true });
  }, 60_000);
});

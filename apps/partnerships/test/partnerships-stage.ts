import {
  type ActorReference,
  type DraftProposal,
  draftProposal,
  getProposal,
  identifyActor,
  issueDemoToken,
  partnershipsActionRecorded,
  type ActionRecorded,
  type Proposal,
  type ProposalTransition,
  registerCity,
  transitionProposal,
} from '@puente/contracts';
import { anAdmin, type FakeClock, fakeClock, openStage, type TestStage } from '@puente/testing';
import { services } from '../../../deploy/local/services';
import { createPartnerships } from '../src/partnerships.module';

type Send = TestStage['bus']['client']['send'];

/** People by their login: `officer:es-madrid`, `admin`, `admin-2`. */
export interface PartnershipsStage {
  readonly stage: TestStage;
  readonly clock: FakeClock;
  send: Send;
  /** Somebody, who acts for their organisation from then on. */
  actorOf(login: string): Promise<ActorReference>;
  /** Of the officer of Madrid, to Seoul, where an officer is too. */
  draft(traits?: Partial<DraftProposal>): Promise<Proposal>;
  step(login: string, id: string, asked: ProposalTransition): Promise<Proposal>;
  /** The case after so many steps, one by one. */
  taken(...steps: readonly (readonly [login: string, to: ProposalTransition['to']])[]): Promise<Proposal>;
  see(login: string, id: string): Promise<Proposal>;
  /** What was told of a case. */
  toldOf(id: string): ActionRecorded[];
  end(): Promise<void>;
}

const reasons: Partial<Record<ProposalTransition['to'], string>> = {
  declined: 'no-budget',
  rejected: 'duplicate',
};

/**
 * The service among those that it asks, at a time of the test's choosing.
 * @param mail of a mail server, where letters are to leave
 */
export async function openPartnerships(
  mail: { readonly smtpUrl?: string; readonly mailFrom?: string } = {},
): Promise<PartnershipsStage> {
  const clock = fakeClock(new Date());
  const stage = await openStage();
  await stage.start((config) => services.accounts({ ...config, ...mail, demo: 'on' }), 'accounts');
  await stage.start(services.city_profiles, 'city_profiles');
  await stage.start(services.expertise_catalogue, 'expertise_catalogue');
  await stage.start((config) => createPartnerships(config, clock), 'partnerships');
  const send: Send = (...asked) => stage.bus.client.send(...asked);
  const actors = new Map<string, Promise<ActorReference>>();
  const identify = async (login: string): Promise<ActorReference> => {
    const { token: accessToken } = await send(issueDemoToken, { as: login });
    return (await send(identifyActor, { accessToken })).actor;
  };
  const actorOf: PartnershipsStage['actorOf'] = (login) => {
    const known = actors.get(login) ?? identify(login);
    actors.set(login, known);
    return known;
  };
  for (const [id, country] of [
    ['es-madrid', 'ES'],
    ['kr-seoul', 'KR'],
    ['kr-busan', 'KR'],
  ] as const)
    await send(registerCity, { actor: anAdmin, id, country });
  await actorOf('officer:kr-seoul');
  const draft: PartnershipsStage['draft'] = async (traits = {}) =>
    send(draftProposal, {
      actor: await actorOf('officer:es-madrid'),
      proposer: { kind: 'city', id: 'es-madrid' },
      recipient: { kind: 'city', id: 'kr-seoul' },
      format: 'pilot',
      challenges: ['noise'],
      message: { whyYou: 'You measure it.', whatWeBring: 'Two districts.', firstStep: 'A call.' },
      ...traits,
    });
  const step: PartnershipsStage['step'] = async (login, id, asked) =>
    send(transitionProposal, { ...asked, id, actor: await actorOf(login) });
  const taken: PartnershipsStage['taken'] = async (...steps) => {
    let proposal = await draft();
    for (const [login, to] of steps) {
      const reason = reasons[to];
      proposal = await step(login, proposal.id, { to, comment: 'So.', ...(reason && { reason }) });
    }
    return proposal;
  };
  const see: PartnershipsStage['see'] = async (login, id) =>
    send(getProposal, { actor: await actorOf(login), id });
  const toldOf: PartnershipsStage['toldOf'] = (id) =>
    stage.bus
      .heard(partnershipsActionRecorded)
      .map(({ payload }) => payload)
      .filter(({ subject }) => subject.id === id);
  return { stage, clock, send, actorOf, draft, step, taken, see, toldOf, end: () => stage.end() };
}

import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type DraftProposal,
  draftProposal,
  getProposal,
  partnershipsActionRecorded,
  type Proposal,
  registerCity,
} from '@puente/contracts';
import { type OrganisationKind } from '@puente/kernel';
import { anAdmin, openStage, type TestStage, until } from '@puente/testing';
import { services } from '../../../deploy/local/services';
import { createPartnerships } from '../src/partnerships.module';

const memberOf = (kind: OrganisationKind, id: string) => ({
  personId: randomUUID(),
  memberships: [{ kind, id }],
});

describe('proposals', () => {
  let stage: TestStage;
  const officer = memberOf('city', 'es-madrid');
  beforeAll(async () => {
    stage = await openStage();
    await stage.start(services.city_profiles, 'city_profiles');
    await stage.start(services.expertise_catalogue, 'expertise_catalogue');
    await stage.start(createPartnerships, 'partnerships');
    await send(registerCity, { actor: anAdmin, id: 'es-madrid', country: 'ES' });
    await send(registerCity, { actor: anAdmin, id: 'kr-seoul', country: 'KR' });
  });
  afterAll(() => stage?.end());

  const send: TestStage['bus']['client']['send'] = (...asked) => stage.bus.client.send(...asked);
  const draft = (traits: Partial<DraftProposal> = {}): Promise<Proposal> =>
    send(draftProposal, {
      actor: officer,
      proposer: { kind: 'city', id: 'es-madrid' },
      recipient: { kind: 'city', id: 'kr-seoul' },
      format: 'pilot',
      challenges: ['noise'],
      message: { whyYou: 'You measure it.', whatWeBring: 'Two districts.', firstStep: 'A call.' },
      ...traits,
    });

  it('begin as a draft of the side that proposes, with the parties by their names', async () => {
    const proposal = await draft();
    expect(proposal).toMatchObject({
      state: 'draft',
      version: 1,
      proposer: { kind: 'city', id: 'es-madrid', name: 'Madrid', country: 'ES' },
      recipient: { kind: 'city', id: 'kr-seoul', name: 'Seoul', country: 'KR' },
      answerDays: 30,
      deadline: null,
      history: [{ as: 'proposer', from: null, to: 'draft' }],
    });
    expect(await send(getProposal, { actor: officer, id: proposal.id })).toEqual(proposal);
  });

  it('are told once as an action of the person, with ids alone', async () => {
    const { id } = await draft({
      message: { whyYou: 'Secret.', whatWeBring: 'Secret.', firstStep: 'Secret.' },
    });
    const told = () =>
      stage.bus.heard(partnershipsActionRecorded).filter(({ payload }) => payload.subject.id === id);
    await until(() => told().length > 0);
    expect(told()).toHaveLength(1);
    expect(told()[0]?.payload).toMatchObject({
      action: 'proposal-drafted',
      personId: officer.personId,
      to: 'draft',
      tellsOrganisations: [{ kind: 'city', id: 'es-madrid' }],
    });
    expect(JSON.stringify(told()[0])).not.toContain('Secret');
  });

  it.each([
    ['the other side', memberOf('city', 'kr-seoul')],
    ['an officer of another city', memberOf('city', 'es-valencia')],
    ['an admin', memberOf('programme', 'programme')],
  ])('are not there for %s while they are drafts', async (_who, actor) => {
    const { id } = await draft();
    await expect(send(getProposal, { actor, id })).rejects.toMatchObject({ code: 'proposal-not-found' });
  });

  it('are drafted by members of the side that proposes alone', async () => {
    const actor = memberOf('city', 'kr-seoul');
    await expect(draft({ actor })).rejects.toMatchObject({ code: 'not-permitted' });
  });

  it.each<[string, Partial<DraftProposal>, string]>([
    ['to nobody', { recipient: { kind: 'city', id: 'kr-nowhere' } }, 'party-not-found'],
    ['to a start-up that is none', { recipient: { kind: 'start-up', id: 'nobody' } }, 'party-not-found'],
    ['to a network', { recipient: { kind: 'organisation', id: 'metropolis' } }, 'party-not-found'],
    ['to itself', { recipient: { kind: 'city', id: 'es-madrid' } }, 'pair-not-supported'],
    ['on a challenge that is none', { challenges: ['dragons'] }, 'challenge-unknown'],
    [
      'with an empty answer',
      { message: { whyYou: '', whatWeBring: 'a', firstStep: 'b' } },
      'invalid-request',
    ],
  ])('are refused %s', async (_what, traits, code) => {
    await expect(draft(traits)).rejects.toMatchObject({ code });
  });
});

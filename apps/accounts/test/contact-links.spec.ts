import 'reflect-metadata';
import { randomUUID } from 'node:crypto';
import {
  type ActorReference,
  claimByContactLink,
  contactDelivered,
  createContactLink,
  identifyActor,
  issueDemoToken,
  resolveContactLink,
  useContactLink,
} from '@puente/contracts';
import { until } from '@puente/testing';
import { type AccountsStage, goodPassword, openAccounts } from './accounts-stage';

const gone = { code: 'link-not-found' };
const newMember = { name: 'Min-ji', password: goodPassword, language: 'en' } as const;

describe('links to cities that nobody acts for', () => {
  let stage: AccountsStage;
  let admin: ActorReference;
  beforeAll(async () => {
    stage = await openAccounts();
    admin = await actorOf('admin');
  });
  afterAll(() => stage?.end());

  const actorOf = async (login: string): Promise<ActorReference> => {
    const { token: accessToken } = await stage.send(issueDemoToken, { as: login });
    return (await stage.send(identifyActor, { accessToken })).actor;
  };
  const sendTo = async (email: string, proposalId = randomUUID(), actor = admin): Promise<string> => {
    const expiresAt = new Date(stage.clock.now().getTime() + 86_400_000).toISOString();
    const about = { proposalId, city: 'kr-seoul', language: 'en' } as const;
    await stage.send(createContactLink, { actor, email, expiresAt, ...about });
    return (await stage.lettersTo(email.toLowerCase()))[0]?.data.token ?? '';
  };

  it('are read as often as one likes, until they are used', async () => {
    const proposalId = randomUUID();
    const token = await sendTo('One@seoul.example', proposalId);
    const facts = { proposalId, city: 'kr-seoul' };
    for (let left = 2; left > 0; left -= 1)
      expect(await stage.send(resolveContactLink, { token })).toEqual(facts);
    expect(await stage.send(useContactLink, { token })).toEqual(facts);
    for (const contract of [resolveContactLink, useContactLink])
      await expect(stage.send(contract, { token })).rejects.toMatchObject(gone);
  });

  it('are used by one of two at once', async () => {
    const token = await sendTo('two@seoul.example');
    const settled = await Promise.allSettled([
      stage.send(useContactLink, { token }),
      stage.send(claimByContactLink, { token, ...newMember }),
    ]);
    expect(settled.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('let their holder act for the city, signed in', async () => {
    const token = await sendTo('three@seoul.example');
    const { organisation, signedIn } = await stage.send(claimByContactLink, { token, ...newMember });
    expect(organisation).toEqual({ kind: 'city', id: 'kr-seoul' });
    const actor = await stage.actorOf(signedIn?.sessionToken ?? '');
    expect(actor.memberships).toEqual([organisation]);
    await expect(stage.send(resolveContactLink, { token })).rejects.toMatchObject(gone);
  });

  it('are not used up by a password that is refused', async () => {
    const token = await sendTo('four@seoul.example');
    const weak = { ...newMember, password: 'password123' };
    await expect(stage.send(claimByContactLink, { token, ...weak })).rejects.toMatchObject({
      code: 'invalid-request',
    });
    await stage.send(claimByContactLink, { token, ...newMember });
  });

  it('are good until they end, or another is sent about the same', async () => {
    const proposalId = randomUUID();
    const first = await sendTo('five@seoul.example', proposalId);
    const second = await sendTo('six@seoul.example', proposalId);
    await expect(stage.send(resolveContactLink, { token: first })).rejects.toMatchObject(gone);
    await stage.send(resolveContactLink, { token: second });
    stage.clock.advance(86_400_000);
    await expect(stage.send(resolveContactLink, { token: second })).rejects.toMatchObject(gone);
  });

  it('are said to be delivered once their letter has left, or is kept where there is no mail server', async () => {
    const proposalId = randomUUID();
    await sendTo('eight@seoul.example', proposalId);
    const told = await until(() =>
      stage.bus.heard(contactDelivered).find(({ payload }) => payload.proposalId === proposalId),
    );
    expect(told.payload.deliveredAt).toBe(stage.clock.now().toISOString());
  });

  it('are for admins to send', async () => {
    const officer = await actorOf('officer:es-madrid');
    await expect(sendTo('seven@seoul.example', randomUUID(), officer)).rejects.toMatchObject({
      code: 'not-permitted',
    });
  });
});

import 'reflect-metadata';
import {
  claimByContactLink,
  contactDelivered,
  contactRecipient,
  declineByContactLink,
  identifyActor,
  type Proposal,
  readByContactLink,
  transitionProposal,
} from '@puente/contracts';
import { startTestMail, type TestMail, until } from '@puente/testing';
import { openPartnerships, type PartnershipsStage } from './partnerships-stage';

const madrid = 'officer:es-madrid';
const busan = { kind: 'city', id: 'kr-busan' } as const;
const dayMs = 86_400_000;

describe('a proposal to a city that nobody acts for', () => {
  let mail: TestMail;
  let stage: PartnershipsStage;
  beforeAll(async () => {
    mail = await startTestMail();
    stage = await openPartnerships({ smtpUrl: mail.url, mailFrom: 'Puente <puente@programme.example>' });
  });
  afterAll(async () => {
    await stage?.end();
    await mail?.stop();
  });

  const waiting = async (): Promise<Proposal> => {
    const { id } = await stage.draft({ recipient: busan });
    return stage.step(madrid, id, { to: 'proposed' });
  };
  const contact = async (id: string, email: string) => {
    const actor = await stage.actorOf('admin');
    return stage.send(contactRecipient, { actor, id, email, language: 'en' });
  };
  /** The secret of the link in the letter. */
  const tokenTo = async (email: string): Promise<string> => {
    const letter = await until(() => mail.to(email).at(-1), { timeoutMs: 20_000 });
    return /token=([\w-]+)/.exec(letter.text)?.[1] ?? '';
  };
  const stateOf = async (id: string) => (await stage.see(madrid, id)).state;

  it('waits for an address, and its deadline runs from the delivery of the letter', async () => {
    const { id, state, deadline } = await waiting();
    expect([state, deadline]).toEqual(['awaiting-contact', null]);
    await contact(id, 'mayor@busan.example');
    const token = await tokenTo('mayor@busan.example');
    const proposed = await until(async () => {
      const seen = await stage.see(madrid, id);
      return seen.state === 'proposed' && seen;
    });
    const [delivered] = stage.stage.bus
      .heard(contactDelivered)
      .filter(({ payload }) => payload.proposalId === id);
    const from = new Date(delivered?.payload.deliveredAt ?? 0).getTime();
    expect(new Date(proposed.deadline ?? 0).getTime()).toBe(from + 30 * dayMs);
    expect(await stage.send(readByContactLink, { token })).toMatchObject({
      ...{ proposer: { id: 'es-madrid' }, recipient: { id: 'kr-busan' }, state: 'proposed' },
      declineReasons: expect.arrayContaining(['no-budget']) as string[],
    });
  });

  it('is declined by the link, with a reason and once', async () => {
    const { id } = await waiting();
    await contact(id, 'deputy@busan.example');
    const token = await tokenTo('deputy@busan.example');
    await until(async () => (await stateOf(id)) === 'proposed');
    await expect(stage.send(declineByContactLink, { token })).rejects.toMatchObject({
      code: 'reason-required',
    });
    const declined = await stage.send(declineByContactLink, { token, reason: 'no-budget' });
    expect(declined.state).toBe('declined');
    expect((await stage.see(madrid, id)).history.at(-1)).toMatchObject({
      as: 'contact-link',
      reason: 'no-budget',
    });
    await expect(stage.send(declineByContactLink, { token, reason: 'other' })).rejects.toMatchObject({
      code: 'link-not-found',
    });
    await expect(stage.send(readByContactLink, { token })).rejects.toMatchObject({ code: 'link-not-found' });
  });

  it('is accepted by whoever claims the city by the link', async () => {
    const { id } = await waiting();
    await contact(id, 'clerk@busan.example');
    const token = await tokenTo('clerk@busan.example');
    await until(async () => (await stateOf(id)) === 'proposed');
    const newcomer = { name: 'Bo', password: 'tranquil-otter-79-harbour', language: 'en' as const };
    const { signedIn } = await stage.send(claimByContactLink, { token, ...newcomer });
    const { actor } = await stage.send(identifyActor, { sessionToken: signedIn?.sessionToken ?? '' });
    const accepted = await stage.send(transitionProposal, { id, actor, to: 'accepted' });
    expect(accepted.state).toBe('accepted');
  });

  it('is written to by admins alone, and only while an answer is awaited', async () => {
    // By now somebody acts for Busan.
    const { id } = await stage.taken([madrid, 'proposed']);
    await expect(contact(id, 'mayor@seoul.example')).rejects.toMatchObject({
      code: 'transition-not-allowed',
    });
    const actor = await stage.actorOf(madrid);
    await expect(
      stage.send(contactRecipient, { actor, id, email: 'mayor@seoul.example', language: 'en' }),
    ).rejects.toMatchObject({ code: 'not-permitted' });
  });

  it('answers nothing to a link that nobody was sent', async () => {
    await expect(stage.send(readByContactLink, { token: 'x'.repeat(43) })).rejects.toMatchObject({
      code: 'link-not-found',
    });
  });
});

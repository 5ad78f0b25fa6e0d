import { type ChallengeProposals, type Solution, type StartUp } from '@puente/contracts';
import { type Door, type Problem, startDoor } from './start-door';

describe('challenges that a description speaks of', () => {
  let door: Door;
  const description =
    'We find leaks in water supply networks. Our sensors also measure noise in streets at night.';
  beforeAll(async () => {
    door = await startDoor();
    await door.knock('POST', '/start-ups', { name: 'Listeners', country: 'ES', description });
  });
  afterAll(() => door?.stop());

  const list = async () =>
    (await door.knock('GET', '/start-ups/listeners/challenge-proposals')).json<ChallengeProposals>().items;
  const answer = (challenge: string, body: object) =>
    door.knock('PATCH', `/start-ups/listeners/challenge-proposals/${encodeURIComponent(challenge)}`, body);

  it('are proposed with the sentence, and become part of a solution when they are confirmed', async () => {
    const proposed = await list();
    expect(proposed.length).toBeGreaterThan(1);
    for (const { status, quote, start, end } of proposed)
      expect([status, description.slice(start, end)]).toEqual(['proposed', quote]);
    const [first, second] = proposed.map(({ challenge }) => challenge);
    const added = await door.knock('POST', '/start-ups/listeners/solutions', {
      ...{ name: 'Ear', challenges: ['mobility'] },
    });
    expect((await answer(first ?? '', { status: 'confirmed' })).status).toBe(200);
    expect((await answer(second ?? '', { status: 'rejected' })).status).toBe(200);
    expect((await list()).slice(0, 2).map(({ status }) => status)).toEqual(['confirmed', 'rejected']);
    const { solutions } = (await door.knock('GET', '/start-ups/listeners')).json<StartUp>();
    expect(solutions.map(({ id, challenges }) => [id, challenges])).toEqual([
      [added.json<Solution>().id, ['mobility', first]],
    ]);
  });

  it('are answered only where the description speaks of them', async () => {
    const unsaid = await answer('tourism', { status: 'confirmed' });
    expect([unsaid.status, unsaid.json<Problem>().code]).toEqual([404, 'challenge-not-proposed']);
    expect((await answer('tourism', { status: 'perhaps' })).status).toBe(400);
  });
});

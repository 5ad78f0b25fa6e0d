import { type Run } from '@puente/contracts';
import { until } from '@puente/testing';
import { type Door, type Problem, startDoor } from './start-door';

const seoul = { challenge: 'mobility/public-transport', stance: 'offer' };
const madrid = { challenge: 'mobility/public-transport', stance: 'need' };
const asked = { party: { kind: 'city', id: 'es-madrid' }, seeks: ['city'] };

describe('match requests', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
    for (const [id, statement] of Object.entries({ 'es-madrid': madrid, 'kr-seoul': seoul })) {
      await door.knock('POST', '/cities', { id, country: id.slice(0, 2).toUpperCase() });
      await door.knock('POST', `/cities/${id}/statements`, statement);
    }
    await until(async () => {
      const run = (await door.knock('POST', '/match-requests', asked)).json<Run>();
      return run.suggestions?.length > 0;
    });
  });
  afterAll(() => door?.stop());

  it('are answered with a run that says why, and that is there to be read again', async () => {
    const answer = await door.knock('POST', '/match-requests', asked);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      201,
      'application/json; charset=utf-8',
    ]);
    const run = answer.json<Run>();
    expect(answer.headers.get('location')).toBe(`/api/v1/runs/${run.id}`);
    expect(run.suggestions[0]?.party).toMatchObject({ id: 'kr-seoul', name: 'Seoul', country: 'KR' });
    expect(run.suggestions[0]?.reasons[0]).toMatchObject({ kind: 'they-offer' });
    expect((await door.knock('GET', `/runs/${run.id}`)).text).toBe(answer.text);
  });

  it('are replayed: the run computed again, and that it is identical', async () => {
    const run = (await door.knock('POST', '/match-requests', asked)).json<Run>();
    const replayed = await door.knock('POST', `/runs/${run.id}/replay`);
    expect(replayed.status).toBe(200);
    expect(replayed.text.startsWith('{"identical":true,')).toBe(true);
    expect(replayed.json()).toEqual({ ...run, identical: true });
  });

  it('say of any party of the corridor why it was suggested, or why not', async () => {
    const { id, suggestions } = (await door.knock('POST', '/match-requests', asked)).json<Run>();
    const why = (party: string) => door.knock('GET', `/runs/${id}/considered/${party}`);
    const [seoul, madrid] = [await why('city/kr-seoul'), await why('city/es-madrid')];
    expect(seoul.json()).toEqual({ outcome: 'suggested', ...suggestions[0] });
    expect(madrid.json()).toMatchObject({ outcome: 'own-party', party: { name: 'Madrid' } });
    for (const party of ['city/kr-busan', 'organisation/un-habitat', 'city/..%2f..', 'start-up/nobody']) {
      const answer = await why(party);
      expect([answer.status, answer.json<Problem>().code]).toEqual([404, 'party-not-found']);
    }
  });

  it('say so where a party has said too little', async () => {
    await door.knock('POST', '/cities', { id: 'es-granada', country: 'ES' });
    const request = { ...asked, party: { kind: 'city', id: 'es-granada' } };
    const run = await until(async () => {
      const answer = await door.knock('POST', '/match-requests', request);
      return answer.status === 201 && answer.json<Run>();
    });
    expect(run).toMatchObject({ suggestions: [], code: 'not-enough-data' });
    expect(run.nextQuestion).toBeDefined();
  });

  it.each<[object, number, string]>([
    [{ ...asked, party: { kind: 'city', id: 'fr-paris' } }, 404, 'party-not-found'],
    [{ ...asked, party: { kind: 'organisation', id: 'un-habitat' } }, 422, 'pair-not-supported'],
    [{ ...asked, filters: { challenges: ['magic'] } }, 422, 'challenge-unknown'],
    [{ ...asked, limit: 101 }, 400, 'invalid-request'],
    [{ ...asked, seeks: [] }, 400, 'invalid-request'],
    [{ ...asked, filters: { countries: ['Korea'] } }, 400, 'invalid-request'],
    [{ ...asked, secret: true }, 400, 'invalid-request'],
  ])('%j is refused', async (request, status, code) => {
    const answer = await door.knock('POST', '/match-requests', request);
    expect([answer.status, answer.json<Problem>().code]).toEqual([status, code]);
  });

  it.each(['GET /runs/1', 'POST /runs/1/replay', 'GET /runs/00000000-0000-4000-8000-000000000000'])(
    '%s is 404',
    async (route) => {
      const [method = '', path = ''] = route.split(' ');
      const answer = await door.knock(method, path);
      expect([answer.status, answer.json<Problem>().code]).toEqual([404, 'run-not-found']);
    },
  );
});

import {
  type GoodPractice,
  type Organisation,
  type Page,
  type Solution,
  type StartUp,
} from '@puente/contracts';
import { type Door, type Problem, startDoor } from './start-door';

const nobody = '00000000-0000-4000-8000-000000000000';

describe('the catalogue', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
    await door.knock('POST', '/cities', { id: 'kr-seoul', country: 'KR' });
  });
  afterAll(() => door?.stop());

  it('takes a start-up from its draft to its publication', async () => {
    const begun = await door.knock('POST', '/start-ups', { name: 'Río Claro', country: 'ES' });
    expect([begun.status, begun.headers.get('location')]).toEqual([201, '/api/v1/start-ups/rio-claro']);
    expect(begun.json<StartUp>()).toMatchObject({ id: 'rio-claro', status: 'draft', version: 1 });
    const again = await door.knock('POST', '/start-ups', {
      id: 'rio-claro',
      name: 'Río Claro',
      country: 'ES',
    });
    expect([again.status, again.json<Problem>().code]).toEqual([409, 'start-up-exists']);
    const early = await door.knock('POST', '/start-ups/rio-claro/submission');
    expect([early.status, early.json<Problem>().code]).toEqual([422, 'start-up-incomplete']);
    const solution = { name: 'Leak finder', challenges: ['water'], trl: 8 };
    const added = await door.knock('POST', '/start-ups/rio-claro/solutions', solution);
    expect([added.status, added.json<Solution>()]).toEqual([201, expect.objectContaining(solution)]);
    const { version } = (await door.knock('GET', '/start-ups/rio-claro')).json<StartUp>();
    const ifMatch = { 'if-match': `"${version}"` };
    const described = await door.knock(
      'PATCH',
      '/start-ups/rio-claro',
      { description: 'Finds leaks.' },
      ifMatch,
    );
    expect([described.status, described.headers.get('etag')]).toEqual([200, `"${version + 1}"`]);
    const stale = await door.knock('PATCH', '/start-ups/rio-claro', { description: 'Lost.' }, ifMatch);
    expect([stale.status, stale.json<Problem>().code]).toEqual([412, 'version-stale']);
    const submitted = await door.knock('POST', '/start-ups/rio-claro/submission');
    expect([submitted.status, submitted.json<StartUp>().status]).toEqual([200, 'submitted']);
    const verdict = { decision: 'publish' };
    const decided = await door.knock('POST', '/start-ups/rio-claro/decision', verdict);
    expect([decided.status, decided.json<StartUp>().status]).toEqual([200, 'live']);
    const late = await door.knock('POST', '/start-ups/rio-claro/decision', verdict);
    expect([late.status, late.json<Problem>().code]).toEqual([409, 'start-up-elsewhere']);
    const live = (await door.knock('GET', '/start-ups?status=live&country=ES&theme=water')).json<
      Page<StartUp>
    >();
    expect(live.items.map(({ id }) => id)).toEqual(['rio-claro']);
  });

  it('changes and removes a solution of a start-up, by the start-up’s version', async () => {
    const { id } = (await door.knock('POST', '/start-ups', { name: 'Dos', country: 'ES' })).json<StartUp>();
    const added = await door.knock('POST', `/start-ups/${id}/solutions`, {
      name: 'S',
      challenges: ['water'],
    });
    const path = `/start-ups/${id}/solutions/${added.json<Solution>().id}`;
    expect((await door.knock('PATCH', path, { trl: 8 })).status).toBe(428);
    const changed = await door.knock('PATCH', path, { trl: 8 }, { 'if-match': '"2"' });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"3"']);
    expect(changed.json<StartUp>().solutions).toMatchObject([{ name: 'S', trl: 8 }]);
    const stale = await door.knock('DELETE', path, undefined, { 'if-match': '"2"' });
    expect([stale.status, stale.json<Problem>().code]).toEqual([412, 'version-stale']);
    const removed = await door.knock('DELETE', path, undefined, { 'if-match': '"3"' });
    expect([removed.status, removed.headers.get('etag')]).toEqual([200, '"4"']);
    expect(removed.json<StartUp>().solutions).toEqual([]);
    const again = await door.knock('DELETE', path, undefined, { 'if-match': '"4"' });
    expect([again.status, again.json<Problem>().code]).toEqual([404, 'solution-not-found']);
  });

  it('keeps good practices of parties that it knows', async () => {
    const practice = {
      party: { kind: 'city', id: 'kr-seoul' },
      challenge: 'water',
      title: 'A river brought back',
      summary: 'A motorway gave way to a stream.',
    };
    const added = await door.knock('POST', '/good-practices', practice);
    const { id, party } = added.json<GoodPractice>();
    expect([added.status, added.headers.get('location')]).toEqual([201, `/api/v1/good-practices/${id}`]);
    expect(party).toMatchObject({ id: 'kr-seoul', name: 'Seoul' });
    const path = `/good-practices/${id}`;
    const changed = await door.knock('PATCH', path, { since: 2005 }, { 'if-match': '"1"' });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"']);
    expect((await door.knock('PATCH', path, { since: 2006 }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await door.knock('PATCH', path, { since: 2006 })).status).toBe(428);
    const ofSeoul = await door.knock('GET', '/good-practices?partyKind=city&partyId=kr-seoul&theme=water');
    expect(ofSeoul.json<Page<GoodPractice>>().items.map((one) => one.id)).toEqual([id]);
    const stranger = await door.knock('POST', '/good-practices', {
      ...practice,
      party: { kind: 'city', id: 'fr-lyon' },
    });
    expect([stranger.status, stranger.json<Problem>().code]).toEqual([404, 'party-not-found']);
  });

  it('lists organisations, of which there are none yet', async () => {
    const page = (await door.knock('GET', '/organisations?q=network')).json<Page<Organisation>>();
    expect(page).toEqual({ items: [], nextCursor: null });
  });

  it.each([
    ['GET', '/start-ups/nobody', 'start-up-not-found'],
    ['GET', '/start-ups/NO%20BODY', 'start-up-not-found'],
    ['PATCH', '/start-ups/nobody', 'start-up-not-found'],
    ['POST', '/start-ups/nobody/solutions', 'start-up-not-found'],
    ['POST', '/start-ups/nobody/submission', 'start-up-not-found'],
    ['POST', '/start-ups/nobody/renewal', 'start-up-not-found'],
    ['GET', '/organisations/nobody', 'organisation-not-found'],
    ['GET', `/good-practices/${nobody}`, 'good-practice-not-found'],
    ['PATCH', `/good-practices/${nobody}`, 'good-practice-not-found'],
    ['GET', '/good-practices/1', 'good-practice-not-found'],
  ])('%s %s is 404', async (method, path, code) => {
    const body = { POST: { name: 'S', challenges: ['water'] }, PATCH: {}, GET: undefined }[method];
    const answer = await door.knock(method, path, body, { 'if-match': '"1"' });
    expect([answer.status, answer.json<Problem>().code]).toEqual([404, code]);
  });

  it.each<[string, object, string[]]>([
    ['/start-ups', {}, ['name', 'country']],
    ['/start-ups', { name: 'X', country: 'Spain' }, ['country']],
    ['/start-ups/rio-claro/solutions', { name: 'X', challenges: [] }, ['challenges']],
    [
      '/good-practices',
      { party: { kind: 'river', id: 'x' } },
      ['party.kind', 'challenge', 'title', 'summary'],
    ],
  ])('names once each bad field of what is sent to %s: %j', async (path, body, fields) => {
    const answer = await door.knock('POST', path, body);
    const { errors = [] } = answer.json<Problem>();
    expect(answer.status).toBe(400);
    expect(errors.map((error) => error.path).sort()).toEqual([...fields].sort());
  });
});

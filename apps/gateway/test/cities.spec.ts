import { type CityProfile, type CitySummary, type Page, type Statement } from '@puente/contracts';
import { type Door, type Problem, startDoor } from './start-door';

describe('cities', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
    for (const id of ['es-madrid', 'es-valencia', 'kr-seoul'])
      await door.knock('POST', '/cities', { id, country: id.slice(0, 2).toUpperCase() });
  });
  afterAll(() => door?.stop());

  it('are registered with what the gazetteer knows, and say where they are', async () => {
    const answer = await door.knock('POST', '/cities', { id: 'es-bilbao', country: 'ES' });
    expect(answer.status).toBe(201);
    expect(answer.headers.get('location')).toBe('/api/v1/cities/es-bilbao');
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.json<CityProfile>()).toMatchObject({ id: 'es-bilbao', name: 'Bilbao', country: 'ES' });
  });

  it('are registered once', async () => {
    const answer = await door.knock('POST', '/cities', { id: 'es-madrid', country: 'ES' });
    expect([answer.status, answer.json<Problem>().code]).toEqual([409, 'city-exists']);
  });

  it('lie in the corridor', async () => {
    const answer = await door.knock('POST', '/cities', { id: 'fr-paris', country: 'FR', name: 'Paris' });
    expect([answer.status, answer.json<Problem>().code]).toEqual([422, 'city-outside-corridor']);
  });

  it('come in pages, each once', async () => {
    const seen: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const query: string = cursor && `&cursor=${encodeURIComponent(cursor)}`;
      const page: Page<CitySummary> = (await door.knock('GET', `/cities?limit=1${query}`)).json();
      expect(page.items).toHaveLength(1);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(expect.arrayContaining(['es-madrid', 'es-valencia', 'kr-seoul']));
    expect(new Set(seen).size).toBe(seen.length);
  });

  it.each([
    ['q=seo', ['kr-seoul']],
    ['country=KR', ['kr-seoul']],
    ['q=nowhere', []],
  ])('are found by %s', async (query, ids) => {
    const page = (await door.knock('GET', `/cities?${query}`)).json<Page<CitySummary>>();
    expect(page.items.map(({ id }) => id)).toEqual(ids);
  });

  it.each(['limit=0', 'limit=101', 'limit=many', 'country=Spain', 'colour=red'])(
    'are not listed by %s: the field is named',
    async (query) => {
      const answer = await door.knock('GET', `/cities?${query}`);
      const { code, errors } = answer.json<Problem>();
      expect([answer.status, code, errors?.[0]?.path]).toEqual([400, 'invalid-request', query.split('=')[0]]);
      expect(errors).toHaveLength(1);
    },
  );

  it.each([
    'x',
    'W10',
    Buffer.from('["a"]').toString('base64url'),
    Buffer.from('["\\u0000","a"]').toString('base64url'),
  ])('refuse the cursor %s, which no list gave', async (cursor) => {
    const answer = await door.knock('GET', `/cities?cursor=${cursor}`);
    expect([answer.status, answer.json<Problem>().code]).toEqual([400, 'invalid-cursor']);
  });

  it('change under their version only', async () => {
    const change = { population: 3_300_000, populationYear: 2023 };
    const { version } = (await door.knock('GET', '/cities/es-madrid')).json<CityProfile>();
    const without = await door.knock('PATCH', '/cities/es-madrid', change);
    expect([without.status, without.json<Problem>().code]).toEqual([428, 'version-required']);
    const changed = await door.knock('PATCH', '/cities/es-madrid', change, { 'if-match': `"${version}"` });
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, `"${version + 1}"`]);
    expect(changed.json<CityProfile>()).toMatchObject({ ...change, version: version + 1 });
    const stale = await door.knock('PATCH', '/cities/es-madrid', change, { 'if-match': `"${version}"` });
    expect([stale.status, stale.json<Problem>().code]).toEqual([412, 'version-stale']);
  });

  it('are claimed once somebody acts for them, alone as in a list', async () => {
    const claimed = async () => {
      const one = (await door.knock('GET', '/cities/kr-seoul')).json<{ claimed: boolean }>();
      const listed = (await door.knock('GET', '/cities?q=seoul')).json<Page<{ claimed: boolean }>>();
      return [one.claimed, ...listed.items.map((city) => city.claimed)];
    };
    expect(await claimed()).toEqual([false, false]);
    await door.tokenOf('officer:kr-seoul');
    expect(await claimed()).toEqual([true, true]);
  });

  it('have statements added, confirmed, rejected and edited', async () => {
    const need = { challenge: 'mobility', stance: 'need', level: 4 };
    const added = await door.knock('POST', '/cities/es-valencia/statements', need);
    expect(added.status).toBe(201);
    const { id } = added.json<Statement>();
    expect(added.json()).toMatchObject({ ...need, status: 'confirmed', provenance: 'owner', certainty: 1 });
    const again = await door.knock('POST', '/cities/es-valencia/statements', need);
    expect([again.status, again.json<Problem>().code]).toEqual([409, 'statement-exists']);
    const path = `/cities/es-valencia/statements/${id}`;
    expect((await door.knock('PATCH', path, { status: 'rejected' })).json()).toMatchObject({
      status: 'rejected',
    });
    expect((await door.knock('PATCH', path, { status: 'confirmed', level: 2 })).json()).toMatchObject({
      level: 2,
    });
    const profile = (await door.knock('GET', '/cities/es-valencia')).json<CityProfile>();
    expect(profile.statements.map((one) => one.id)).toEqual([id]);
    const listed = (await door.knock('GET', '/cities?theme=mobility')).json<Page<CitySummary>>();
    expect(listed.items.map((one) => one.id)).toEqual(['es-valencia']);
  });

  it('refuse a challenge that the scheme does not have', async () => {
    const answer = await door.knock('POST', '/cities/es-madrid/statements', {
      challenge: 'magic',
      stance: 'need',
    });
    expect([answer.status, answer.json<Problem>().code]).toEqual([422, 'challenge-unknown']);
  });

  it.each([
    ['GET', '/cities/es-atlantis', 'city-not-found'],
    ['GET', '/cities/No%20Such%00City', 'city-not-found'],
    ['GET', `/cities/${'a'.repeat(200)}`, 'city-not-found'],
    ['PATCH', '/cities/es-atlantis', 'city-not-found'],
    ['POST', '/cities/es-atlantis/statements', 'city-not-found'],
    ['PATCH', '/cities/es-madrid/statements/not-a-uuid', 'statement-not-found'],
    ['PATCH', '/cities/es-madrid/statements/00000000-0000-4000-8000-000000000000', 'statement-not-found'],
  ])('%s %s is 404', async (method, path, code) => {
    const body = { POST: { challenge: 'mobility', stance: 'need' }, PATCH: {}, GET: undefined }[method];
    const answer = await door.knock(method, path, body, { 'if-match': '"1"' });
    expect([answer.status, answer.json<Problem>().code]).toEqual([404, code]);
  });
});

import { type Answer, type Door, type Problem, startDoor } from './start-door';

describe('the door', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door?.stop());

  const json = { 'content-type': 'application/json' };
  const problemOf = (answer: Answer) => {
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = answer.json<Problem>();
    expect(problem).toMatchObject({ type: `urn:puente:error:${problem.code}`, status: answer.status });
    expect(problem.title).not.toBe('');
    expect(problem.correlationId).toBe(answer.headers.get('x-correlation-id'));
    return problem;
  };

  it.each(['{"id":', 'not JSON', ''])('answers the malformed body %j', async (body) => {
    const answer = await door.knock('POST', '/cities', body, json);
    expect([answer.status, problemOf(answer).code]).toEqual([400, 'body-not-json']);
  });

  it.each(['[]', '[{"id":"es-madrid"}]', '"text"', 'null', '7'])(
    'answers the body %s, which is no object',
    async (body) => {
      for (const path of ['/cities', '/documents', '/match-requests']) {
        const answer = await door.knock('POST', path, body, json);
        const { code, errors } = problemOf(answer);
        expect([answer.status, code, errors?.[0]?.message]).toEqual([
          400,
          'invalid-request',
          'the body must be a JSON object',
        ]);
      }
    },
  );

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'takes no %s',
    async (type) => {
      const answer = await door.knock('POST', '/cities', 'id=es-madrid', { 'content-type': type });
      expect([answer.status, problemOf(answer).code]).toEqual([415, 'media-type-not-supported']);
    },
  );

  it('says for people what is wrong with each field, once', async () => {
    const answer = await door.knock('POST', '/cities', {
      country: 'spain',
      languages: 'es',
      population: 'many',
      colour: 1,
    });
    expect(problemOf(answer).errors).toEqual([
      { path: 'colour', rule: 'whitelist-validation', message: 'colour is not a field of this request' },
      { path: 'id', rule: 'is-defined', message: 'id is missing' },
      {
        path: 'country',
        rule: 'matches',
        message: 'country must be a country code of two capital letters, such as ES',
      },
      { path: 'population', rule: 'is-int', message: 'population must be an integer number' },
      { path: 'populationYear', rule: 'is-defined', message: 'populationYear is missing' },
      { path: 'languages', rule: 'is-array', message: 'languages must be an array' },
    ]);
  });

  it.each(['/nowhere', '/cities/es-madrid/mayor'])('has nothing at %s', async (path) => {
    const answer = await door.knock('GET', path);
    expect([answer.status, problemOf(answer).code]).toEqual([404, 'not-found']);
  });

  it('has nothing where the method is another', async () => {
    expect((await door.knock('PUT', '/cities', {})).status).toBe(404);
    expect((await door.knock('DELETE', '/cities/es-madrid')).status).toBe(404);
  });

  it('answers HEAD as GET, without a body', async () => {
    const answer = await door.knock('HEAD', '/challenges');
    expect([answer.status, answer.text]).toEqual([200, '']);
    expect(answer.headers.get('content-type')).toMatch(/^application\/json/);
  });

  it('takes up a sensible correlation id of the caller, and makes one where there is none', async () => {
    const given = await door.knock('GET', '/cities', undefined, { 'x-correlation-id': 'abc-123' });
    expect(given.headers.get('x-correlation-id')).toBe('abc-123');
    const odd = await door.knock('GET', '/cities', undefined, { 'x-correlation-id': 'a b' });
    expect(odd.headers.get('x-correlation-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it.each(['/cities', '/start-ups', '/good-practices', '/organisations', '/documents'])(
    'is not brought down by a forged cursor to %s',
    async (path) => {
      for (const keys of [['x'], ['x', 'y'], ['x', 'y', 'z'], ['\0', '\0']]) {
        const cursor = Buffer.from(JSON.stringify(keys)).toString('base64url');
        const answer = await door.knock('GET', `${path}?cursor=${cursor}`);
        expect([keys, answer.status]).toEqual([keys, answer.status === 200 ? 200 : 400]);
      }
    },
  );

  it('tells browsers to be careful', async () => {
    const { headers } = await door.knock('GET', '/cities');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('describes itself, and has a page to browse that with', async () => {
    const document = await door.knock('GET', '/openapi.json');
    expect([document.status, document.json<{ openapi: string }>().openapi]).toEqual([200, '3.1.0']);
    const page = await door.knock('GET', '//api/docs');
    expect([page.status, page.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/html/),
    ]);
    const assets = [...page.text.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, file]) => file);
    expect(assets.length).toBeGreaterThan(2);
    for (const asset of assets) {
      const { pathname } = new URL(asset ?? '', `${door.origin}/api/docs`);
      expect([pathname, (await door.knock('GET', `/${pathname}`)).status]).toEqual([pathname, 200]);
    }
    const front = await door.knock('GET', '//');
    expect([front.status, front.headers.get('location')]).toEqual([302, '/api/docs']);
  });

  it('is alive, and ready where every service behind it is', async () => {
    expect((await door.knock('GET', '//health/live')).json()).toEqual({ status: 'up' });
    const ready = (await door.knock('GET', '//health/ready')).json<{ services: { database: string }[] }>();
    expect(ready.services.map(({ database }) => database)).toEqual(Array(6).fill('up'));
  });
});

import 'reflect-metadata';
import { type DocumentSummary, type Page, partnershipPrinciples } from '@puente/contracts';
import { until } from '@puente/testing';
import openApi from '../openapi.json';
import { type Answer, type Door, type Problem, startDoor } from './start-door';

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
}

/** Every route as the OpenAPI document names it: what is added there is tried here. */
const routes = Object.entries(openApi.paths as Record<string, Record<string, Operation>>).flatMap(
  ([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => ({
      method: method.toUpperCase(),
      path: path.replace('/api/v1', ''),
      ...operation,
    })),
);
const withBody = routes.filter(({ requestBody }) => requestBody?.content['application/json']);
const withId = routes.filter(({ path }) => path.includes('{id}'));
const lists = routes.filter(({ parameters = [] }) => parameters.some(({ name }) => name === 'limit'));
const named = (all: typeof routes) => all.map((route) => [`${route.method} ${route.path}`, route] as const);

const json = { 'content-type': 'application/json' };
const megabyte = 1024 * 1024;
/** Cities and start-ups have slugs, all else has UUIDs: neither of these is anybody's. */
const nobody = [
  'xx-nowhere',
  '00000000-0000-4000-8000-000000000000',
  '..%2f..%2fetc%2fpasswd',
  'x'.repeat(200),
  '%00',
];

/** What stands in an address beside the id. */
const others = {
  version: 'v1',
  challenge: 'noise',
  questionId: '00000000-0000-4000-8000-000000000000',
  solutionId: '00000000-0000-4000-8000-000000000000',
  statementId: '00000000-0000-4000-8000-000000000000',
  milestoneId: '00000000-0000-4000-8000-000000000000',
  kind: 'city',
  partyId: 'es-madrid',
};

/** Where a long text has to be there before anything else is looked at. */
const lookedAtFirst: Readonly<Record<string, string>> = { '/documents': 'text', '/imports': 'csv' };

describe('bad input', () => {
  let door: Door;
  let before: string;
  beforeAll(async () => {
    door = await startDoor();
    asked.authorization = `Bearer ${await door.tokenOf('admin')}`;
    await door.knock('POST', '/cities', { id: 'es-madrid', country: 'ES' });
    await door.knock('POST', '/documents', { title: 'Kept', text: 'Madrid needs help with traffic.' });
    // Read, and heard of by the city that it names: from here on nothing changes by itself.
    await until(async () => (await door.knock('GET', '/cities/es-madrid')).text.includes('traffic'));
    before = await everything();
  });
  afterAll(() => door?.stop());

  /** All that the lists show, as one text. */
  const everything = async () => {
    const paths = [
      '/cities',
      '/cities/es-madrid',
      '/documents',
      '/start-ups',
      '/good-practices',
      '/organisations',
    ];
    return JSON.stringify(await Promise.all(paths.map(async (path) => (await door.knock('GET', path)).text)));
  };
  const problemOf = (answer: Answer) => {
    expect(answer.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    return answer.json<Problem>();
  };
  const addressOf = (path: string, id = 'es-madrid') =>
    Object.entries({ ...others, id }).reduce((text, [name, value]) => text.replace(`{${name}}`, value), path);
  /** As an admin, of something that was changed since. */
  const asked = { 'if-match': '"1"', authorization: '' };

  it('has every kind of route to try', () => {
    expect([withBody.length, withId.length, lists.length].every((count) => count > 5)).toBe(true);
  });

  it.each(named(withBody))('%s: a body that is not JSON is said to be none', async (_name, route) => {
    const answer = await door.knock(route.method, addressOf(route.path), '{"title": "half', {
      ...json,
      ...asked,
    });
    expect([answer.status, problemOf(answer).code]).toEqual([400, 'body-not-json']);
  });

  it.each(named(withBody))('%s: an unknown field is named', async (_name, route) => {
    const body = { colour: 'red' };
    const answer = await door.knock(
      route.method,
      addressOf(route.path, aPossibleId(route.path)),
      body,
      asked,
    );
    const { code, errors } = problemOf(answer);
    const looked = lookedAtFirst[route.path];
    if (looked) expect(errors?.map(({ path }) => path)).toEqual([looked]);
    else expect(errors).toContainEqual(expect.objectContaining({ path: 'colour' }));
    expect([answer.status, code]).toEqual([400, 'invalid-request']);
  });

  it.each(named(withId))('%s: ids that are nobody’s are 404', async (_name, route) => {
    const body = route.requestBody && (complete[route.path] ?? {});
    for (const id of nobody) {
      const answer = await door.knock(route.method, addressOf(route.path, id), body, asked);
      expect([id, answer.status, problemOf(answer).code]).toEqual([
        id,
        404,
        expect.stringMatching(/not-found$/),
      ]);
    }
  });

  it.each(named(lists))('%s: a limit of 10,000 is refused', async (_name, route) => {
    const answer = await door.knock(
      route.method,
      `${addressOf(route.path, aPossibleId(route.path))}?limit=10000`,
      undefined,
      asked,
    );
    const { code, errors } = problemOf(answer);
    expect([answer.status, code, errors]).toEqual([
      400,
      'invalid-request',
      [{ path: 'limit', rule: 'max', message: 'limit must not be greater than 100' }],
    ]);
  });

  it('a match request for 10,000 suggestions is refused, and for parties that nobody knows', async () => {
    const request = { party: { kind: 'city', id: 'es-madrid' }, seeks: ['city'] };
    const many = await door.knock('POST', '/match-requests', { ...request, limit: 10_000 });
    expect([many.status, problemOf(many).errors?.map(({ path }) => path)]).toEqual([400, ['limit']]);
    const unknown = await door.knock('POST', '/match-requests', {
      ...request,
      party: { kind: 'city', id: 'es-nowhere' },
    });
    expect([unknown.status, problemOf(unknown).code]).toEqual([404, 'party-not-found']);
  });

  it.each<[string, () => object, number, string]>([
    ['an empty text', () => ({ title: 'T', text: '' }), 422, 'text-empty'],
    ['a binary text', () => ({ title: 'T', text: '\0\u0001\u0002' }), 422, 'file-not-readable'],
    ['20 MB of text', () => ({ title: 'T', text: 'x'.repeat(20 * megabyte) }), 413, 'body-too-large'],
    ['a text file of 20 MB', () => file('a.txt', 'x'.repeat(20 * megabyte)), 413, 'text-too-long'],
    ['an empty file', () => file('a.pdf', ''), 422, 'text-empty'],
    ['a PDF that is none', () => file('a.pdf', 'GIF89a'), 422, 'file-not-readable'],
    ['a PDF that breaks off', () => file('a.pdf', '%PDF-1.7\n1 0 obj<</Type/Cat'), 422, 'file-not-readable'],
    ['a picture that says it is text', () => file('a.txt', binary()), 422, 'file-not-readable'],
  ])('%s is refused as a document', async (_what, body, status, code) => {
    const answer = await door.knock('POST', '/documents', body());
    expect([answer.status, problemOf(answer).code]).toEqual([status, code]);
  });

  it('has taken nothing and changed nothing', async () => {
    expect(await everything()).toBe(before);
  });

  it('keeps a document of a language that is not read, and says so', async () => {
    const text = '広州市は大気汚染の問題に直面しており、他の都市の経験から学びたいと考えている。'.repeat(3);
    const { id } = (await door.knock('POST', '/documents', { title: '広州', text })).json<{ id: string }>();
    const document = await until(async () => {
      const now = (await door.knock('GET', `/documents/${id}`)).json<DocumentSummary & { text: string }>();
      return now.status !== 'received' && now;
    });
    expect(document).toMatchObject({ status: 'not-read', reason: 'language-not-read', language: 'ja', text });
  });

  it('makes one document of the same text sent ten times at once', async () => {
    const body = { title: 'Twice', text: 'Seville needs help with heat.' };
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => door.knock('POST', '/documents', body)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array<number>(9).fill(200), 201]);
    expect(new Set(answers.map((answer) => answer.json<{ id: string }>().id)).size).toBe(1);
    const { items } = (await door.knock('GET', '/documents')).json<Page<DocumentSummary>>();
    expect(items.filter(({ title }) => title === 'Twice')).toHaveLength(1);
  });

  /** What is sent to nobody is complete, where an empty body would be refused for that. */
  const complete: Record<string, object> = {
    '/reviews/{id}/assignment': { to: 'me' },
    '/reviews/{id}/decision': { decision: 'publish' },
    '/proposals/{id}/contact': { email: 'mayor@seoul.example', language: 'en' },
    '/proposals/{id}/questions': { text: 'Who pays?' },
    '/proposals/{id}/questions/{questionId}/answer': { text: 'Each for itself.' },
    '/notifications/{id}': { read: true },
    '/cities/{id}/statements': { challenge: 'noise', stance: 'need' },
    '/cities/{id}/claim': { message: 'Ours.' },
    '/organisations/{id}/invitations': { kind: 'city', email: 'ana@madrid.example' },
    '/partnerships/{id}': { goal: 'Quieter nights.' },
    '/partnerships/{id}/milestones': { title: 'Sensors', dueOn: '2030-01-01', owner: 'proposer' },
    '/partnerships/{id}/outcome': { result: 'achieved', summary: 'Two decibels less.' },
    '/partnerships/{id}/health-check': {
      ratings: partnershipPrinciples.map((principle) => ({ principle, rating: 3 })),
    },
    '/runs/{id}/suggestions/{kind}/{partyId}/responses': { response: 'seen' },
    '/proposals/{id}/transitions': { to: 'accepted' },
    '/start-ups/{id}/challenge-proposals/{challenge}': { status: 'confirmed' },
    '/start-ups/{id}/decision': { decision: 'publish' },
    '/start-ups/{id}/solutions': { name: 'S', challenges: ['noise'] },
  };
  const file = (name: string, content: string | Uint8Array<ArrayBuffer>) => {
    const form = new FormData();
    form.append('file', new Blob([content]), name);
    return form;
  };
  const binary = () => Uint8Array.from({ length: 1_000 }, (_, at) => (at * 7) % 256);
  /** One that passes the look at its form, so that what comes behind is tried. */
  const aPossibleId = (path: string) =>
    /documents|good-practices|imports|match-requests|notifications|partnerships|proposals|reviews|runs/.test(
      path,
    )
      ? '00000000-0000-4000-8000-000000000000'
      : 'es-madrid';
});

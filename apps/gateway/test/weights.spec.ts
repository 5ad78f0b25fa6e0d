import { type Page, type WeightsVersion } from '@puente/contracts';
import { until } from '@puente/testing';
import { type Door, type Problem, startDoor } from './start-door';

const weights = {
  'city-city': {
    ...{ reciprocity: 0.3, learning: 0.4, exchange: 0.15 },
    ...{ 'shared-challenges': 0.05, scale: 0.05, ties: 0.05 },
  },
  'city-start-up': { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 },
};

describe('weights', () => {
  let door: Door;
  beforeAll(async () => {
    door = await startDoor();
  });
  afterAll(() => door?.stop());

  const activate = (version: string, body?: object) =>
    door.knock('POST', `/weights/${version}/activation`, body);

  it('are added by admins, put in force with a reason or without a body, read by everybody, and audited', async () => {
    const added = await door.knock('POST', '/weights', { weights, reason: 'Both ways count more.' });
    expect([added.status, added.json<WeightsVersion>().version]).toEqual([201, 'v2']);
    expect((await activate('v2')).json()).toMatchObject({ version: 'v2', active: true });
    expect((await activate('v1', { reason: 'Back.' })).status).toBe(200);
    const officer = await door.as('officer:es-madrid');
    const { items, nextCursor } = (await officer('GET', '/weights')).json<Page<WeightsVersion>>();
    expect(nextCursor).toBeNull();
    expect(items.map(({ version, active }) => [version, active])).toEqual([
      ['v2', false],
      ['v1', true],
    ]);
    const audited = await until(async () => {
      const answer = await door.knock('GET', '/audit?subjectKind=weights');
      const found = answer.json<Page<{ action: string; from: string | null; to: string | null }>>().items;
      return found.length >= 3 && found;
    });
    expect(audited.map(({ action, from, to }) => [action, from, to])).toEqual([
      ['weights-activated', 'v2', 'v1'],
      ['weights-activated', 'v1', 'v2'],
      ['weights-added', null, 'v2'],
    ]);
  });

  it.each<[string, object, number, string, object]>([
    ['v9', {}, 404, 'weights-not-found', {}],
    ['..%2f', {}, 404, 'weights-not-found', {}],
    ['v1', [], 400, 'invalid-request', {}],
    ['v1', { reason: '' }, 400, 'invalid-request', { errors: [{ path: 'reason' }] }],
  ])('%s with %j is refused', async (version, body, status, code, more) => {
    const headers = { 'content-type': 'application/json' };
    const address = `/weights/${version}/activation`;
    const answer = await door.knock('POST', address, JSON.stringify(body), headers);
    expect([answer.status, answer.json<Problem>()]).toMatchObject([status, { code, ...more }]);
  });

  it('are refused where a set does not sum to 1', async () => {
    const off = { ...weights, 'city-start-up': { ...weights['city-start-up'], scale: 0.2 } };
    const answer = await door.knock('POST', '/weights', { weights: off, reason: 'Try it.' });
    expect([answer.status, answer.json()]).toMatchObject([
      422,
      { code: 'weights-not-usable', fault: 'sum-not-one' },
    ]);
  });
});

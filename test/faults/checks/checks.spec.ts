import 'reflect-metadata';
import { profileChanged } from '@puente/contracts';
import { createTestDatabase, type TestDatabase } from '@puente/testing';
import { Client } from 'pg';
import { faultOf } from '../load/door';
import { type KnownCity, type KnownStatement } from '../load/ledger';
import { MayBe } from '../load/may-be';
import { lostOfCity, lostOfDocument, lostOfStartUp, type ShownCity } from './acknowledged-is-there';
import { checkEventsInOrder } from './events-in-order';
import { findings } from './findings';
import { checkHandledOnce, type HandledEvent, heard } from './handled-once';
import { type ToldEvent } from './read-stream';
import { differences } from './read-model-equals-rebuild';
import { disagreements } from './replicas-agree';
import { checkEvidenceArrived, checkLinksArrived, checkNothingTwice } from './tables';

const city = 'city:es-madrid';
const told = (version: number, traits: Partial<ToldEvent> = {}): ToldEvent => ({
  ...{ sequence: version, id: `event-${version}`, subject: profileChanged.subject, party: city, version },
  ...traits,
});
const nothing = findings();

describe('events in order', () => {
  const versions = new Map([[city, 3]]);

  it('finds nothing where all were told, one of them again', () => {
    expect(checkEventsInOrder([told(1), told(2), told(1), told(3)], versions)).toEqual(nothing);
  });

  it('finds a version that was never told', () => {
    expect(checkEventsInOrder([told(1), told(3)], versions).lost).toEqual([
      `${city} at version 2 was never told`,
    ]);
  });

  it('finds a version that two events tell', () => {
    const { doubled } = checkEventsInOrder([told(1), told(2), told(2, { id: 'other' }), told(3)], versions);
    expect(doubled).toEqual([`${city} at version 2 was told by two events`]);
  });

  it('finds one that was told too late', () => {
    const { differing } = checkEventsInOrder([told(1), told(3), told(2)], versions);
    expect(differing).toEqual([`${city} at version 2 was told too late`]);
  });
});

describe('handled once', () => {
  const consumer = 'match-scoring-hears-city-profiles';
  const handled = (eventId: string, traits: Partial<HandledEvent> = {}): HandledEvent => ({
    ...{ schema: 'match_scoring', consumer, eventId, refusedBecause: null },
    ...traits,
  });

  it('finds nothing where each was', () => {
    expect(checkHandledOnce([told(1), told(2)], [handled('event-1'), handled('event-2')])).toEqual(nothing);
  });

  it('finds an event that nobody handled', () => {
    expect(checkHandledOnce([told(1)], []).lost).toEqual([`${consumer} never handled event-1`]);
  });

  it('finds one that was handled twice', () => {
    const { doubled } = checkHandledOnce([told(1)], [handled('event-1'), handled('event-1')]);
    expect(doubled).toEqual([`${consumer} event-1 was handled 2 times`]);
  });

  it('finds one that was refused, and one that nobody told', () => {
    const rows = [handled('event-1', { refusedBecause: 'level' }), handled('ghost')];
    expect(checkHandledOnce([told(1)], rows).differing).toHaveLength(2);
  });

  it('looks at every consumer there is', () => {
    expect(new Set(heard.map((one) => one.schema)).size).toBe(6);
  });
});

describe('what was acknowledged', () => {
  const acknowledged = <Value>(value: Value, unanswered?: Value): MayBe<Value> => {
    const known = new MayBe<Value>(false);
    known.acknowledge(value);
    if (unanswered !== undefined) known.leaveUnanswered(unanswered);
    return known;
  };
  const known: KnownCity = { isAcknowledged: true, population: acknowledged(5), attempted: new Set() };
  const statement = (status: MayBe<string>): [string, KnownStatement] => [
    's1',
    { city: 'es-madrid', challenge: 'noise', stance: 'need', status },
  ];
  const shown = (traits: Partial<ShownCity> = {}): ShownCity => ({
    ...{ population: 5, statements: [{ id: 's1', challenge: 'noise', stance: 'need', status: 'rejected' }] },
    ...traits,
  });
  const rejected = statement(acknowledged('rejected'));

  it('is all there', () => {
    expect(lostOfCity('es-madrid', known, [rejected], shown())).toBeNull();
  });

  it('may have given way to a change that was never answered', () => {
    const open = statement(acknowledged('confirmed', 'rejected'));
    expect(lostOfCity('es-madrid', known, [open], shown())).toBeNull();
  });

  it.each([
    ['a city', [rejected], null],
    ['a fact of it', [rejected], shown({ population: 4 })],
    ['a statement of it', [rejected], shown({ statements: [] })],
    ['a decision on one', [statement(acknowledged('confirmed'))], shown()],
  ] as const)('is missed where %s is lost', (_what, statements, seen) => {
    expect(lostOfCity('es-madrid', known, statements, seen)).toMatch(/lost/);
  });

  it.each([
    ['a start-up', null],
    ['its submission', { status: 'draft', solutions: [{ name: 'Finder' }] }],
    ['a solution', { status: 'submitted', solutions: [] }],
  ])('is missed where %s is lost', (_what, seen) => {
    const startUp = { isAcknowledged: true, isSubmitted: true, solutions: new Map([['Finder', true]]) };
    expect(
      lostOfStartUp('leaks', startUp, { status: 'submitted', solutions: [{ name: 'Finder' }] }),
    ).toBeNull();
    expect(lostOfStartUp('leaks', startUp, seen)).toMatch(/lost/);
  });

  const document = { title: 'Noise', text: 'Noise.', sha256: 'aa', withdrawn: 'no' } as const;
  const asShown = { sha256: 'aa', text: 'Noise.', status: 'read' };
  it.each([
    ['a document', document, null],
    ['its text', document, { ...asShown, text: '' }],
    ['its withdrawal', { ...document, withdrawn: 'yes' as const }, asShown],
    ['its reading', document, { ...asShown, status: 'received' }],
  ])('is missed where %s is lost', (_what, one, seen) => {
    expect(lostOfDocument('d1', document, asShown)).toBeNull();
    expect(lostOfDocument('d1', one, seen)).toMatch(/lost|never/);
  });
});

describe('a value under optimistic locking', () => {
  it('is no longer what was left unanswered before the last acknowledged one', () => {
    const population = new MayBe<number>(true);
    population.leaveUnanswered(1);
    population.acknowledge(2);
    expect([population.allows(1), population.allows(2)]).toEqual([false, true]);
  });
});

describe('things that ought to be alike', () => {
  it('are told apart: rows of the read model', () => {
    const rows = new Map([[city, '1 {}']]);
    expect(differences('twice', rows, new Map(rows))).toEqual([]);
    expect(differences('twice', rows, new Map())).toHaveLength(1);
    expect(differences('twice', rows, new Map([[city, '2 {}']]))).toHaveLength(1);
  });

  it('are told apart: answers of replicas', () => {
    expect(disagreements(new Map([[city, new Set(['a'])]]))).toEqual([]);
    expect(disagreements(new Map([[city, new Set(['ab', 'ac'])]]))).toHaveLength(1);
  });
});

describe('an answer', () => {
  const problem = { 'content-type': 'application/problem+json' };

  it('may be a success, a refusal, or a problem that says when to ask again', () => {
    expect(faultOf(201, new Headers())).toBeNull();
    expect(faultOf(404, new Headers(problem))).toBeNull();
    expect(faultOf(503, new Headers({ ...problem, 'retry-after': '2' }))).toBeNull();
  });

  it.each([
    [500, problem],
    [503, problem],
    [503, { 'content-type': 'application/json', 'retry-after': '2' }],
    [404, {}],
  ])('may be no %s with %j', (status, headers: Record<string, string>) => {
    expect(faultOf(status, new Headers(headers))).not.toBeNull();
  });
});

describe('the tables', () => {
  let database: TestDatabase;
  let client: Client;
  beforeAll(async () => {
    database = await createTestDatabase();
    client = new Client({ connectionString: database.adminUrl });
    await client.connect();
    await client.query(`
      CREATE TABLE documents.document (sha256 text, withdrawn_at timestamptz);
      CREATE TABLE documents.evidence (document_id text, party_kind text, party_id text, challenge text, stance text,
        start_unit int, end_unit int);
      CREATE TABLE city_profiles.statement (id text, city_id text, challenge text, stance text, evidence jsonb);
      CREATE TABLE city_profiles.good_practice_link (id text);
      CREATE TABLE expertise_catalogue.start_up (id text, solutions jsonb);
      CREATE TABLE expertise_catalogue.good_practice (id text, party_kind text, party_id text, title text)`);
  });
  beforeEach(async () => {
    await client.query('BEGIN');
    await client.query(`
      INSERT INTO documents.document VALUES ('aa', NULL), ('aa', now());
      INSERT INTO documents.evidence VALUES ('d1', 'city', 'es-madrid', 'noise', 'need', 0, 9);
      INSERT INTO city_profiles.statement VALUES ('s1', 'es-madrid', 'noise', 'need', '[${held}]');
      INSERT INTO expertise_catalogue.start_up VALUES ('leaks', '[{"name": "Finder"}]');
      INSERT INTO expertise_catalogue.good_practice VALUES ('g1', 'city', 'es-madrid', 'Rain gardens');
      INSERT INTO city_profiles.good_practice_link VALUES ('g1')`);
  });
  afterEach(() => client.query('ROLLBACK'));
  afterAll(async () => {
    await client?.end();
    await database?.drop();
  });
  const held = '{"documentId": "d1", "start": 0, "end": 9, "withdrawn": false}';

  it('hold nothing twice, and all that was told', async () => {
    expect(await checkNothingTwice(client)).toEqual(nothing);
    expect(await checkEvidenceArrived(client)).toEqual(nothing);
    expect(await checkLinksArrived(client)).toEqual(nothing);
  });

  it.each([
    ['document', `INSERT INTO documents.document VALUES ('aa', NULL)`],
    ['evidence of documents', 'INSERT INTO documents.evidence SELECT * FROM documents.evidence'],
    ['statement', `INSERT INTO city_profiles.statement VALUES ('s2', 'es-madrid', 'noise', 'need', '[]')`],
    ['evidence of statements', `UPDATE city_profiles.statement SET evidence = '[${held}, ${held}]'`],
    ['solution', `UPDATE expertise_catalogue.start_up SET solutions = solutions || solutions`],
    [
      'good practice',
      `INSERT INTO expertise_catalogue.good_practice SELECT 'g2', party_kind, party_id, title
      FROM expertise_catalogue.good_practice`,
    ],
  ])('are seen to hold a %s twice', async (kind, planted) => {
    await client.query(planted);
    const { doubled } = await checkNothingTwice(client);
    expect(doubled).toEqual([expect.stringContaining(`${kind} is there twice`)]);
  });

  it('are seen to lack evidence that was told, and to keep what was withdrawn', async () => {
    await client.query(
      `UPDATE city_profiles.statement SET evidence = replace(evidence::text, 'd1', 'd2')::jsonb`,
    );
    const { lost, differing } = await checkEvidenceArrived(client);
    expect([lost.length, differing.length]).toEqual([1, 1]);
  });

  it('are seen to lack a link to a good practice', async () => {
    await client.query('DELETE FROM city_profiles.good_practice_link');
    expect((await checkLinksArrived(client)).lost).toHaveLength(1);
  });
});

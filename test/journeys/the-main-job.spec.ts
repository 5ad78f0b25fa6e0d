import { ApiClient, waitUntilRead } from '@puente/api-client';
import {
  type CityProfile,
  type DocumentEvidence,
  type DocumentRegistered,
  type DocumentSummary,
  type Page,
  type Run,
  type RunReplayed,
  type Statement,
  type Suggestion,
} from '@puente/contracts';
import { createTestDatabase, startTestNats, type TestDatabase, type TestNats, until } from '@puente/testing';
import { startStack, type Stack } from '../../deploy/local/start-stack';
import { demoToken } from '../../deploy/operate/demo-logins';

const title = 'Two cities and their water';
const text = [
  'Murcia faces severe water scarcity and needs help with it.',
  'Singapore has long experience in water scarcity, and shares its expertise with other cities.',
  'Singapore needs to improve its waste collection.',
  'Murcia is a leader in waste collection and can advise other cities on it.',
].join('\n\n');
const murcia = { kind: 'city', id: 'es-murcia' };
const startUp = { kind: 'start-up', id: 'ronda-limpia' };

/** The steps follow one another: each stands on what the ones before it left. */
describe('the main job, through the front door', () => {
  let database: TestDatabase;
  let nats: TestNats;
  let stack: Stack;
  let api: ApiClient;
  let documentId: string;
  let firstRun: Run;

  beforeAll(async () => {
    [database, nats] = await Promise.all([createTestDatabase(), startTestNats()]);
    stack = await startStack({
      databaseUrls: database.urls,
      natsUrl: nats.urls,
      port: 0,
      logLevel: 'silent',
      demo: 'on',
    });
    api = new ApiClient(stack.origin, await demoToken(nats.urls.operator, 'admin'));
  }, 60_000);

  afterAll(async () => {
    await stack?.stop();
    await nats?.stop();
    await database?.drop();
  });

  const ask = (party: object, seeks: string[]) =>
    api.post<Run>('/match-requests', { party, seeks, limit: 10 });
  const murciaAsks = () => ask(murcia, ['city']);
  const statementsOfMurcia = async () => (await api.get<CityProfile>('/cities/es-murcia')).statements;

  it('reads a document, and knows it again', async () => {
    const sent = await api.post<DocumentRegistered>('/documents', { title, text });
    documentId = sent.id;
    expect((await waitUntilRead(api, documentId)).status).toBe('read');
    expect((await api.post<DocumentRegistered>('/documents', { title, text })).id).toBe(documentId);
  });

  it('finds who needs and who offers, each quote standing where it says', async () => {
    const { items } = await api.get<Page<DocumentEvidence>>(`/documents/${documentId}/evidence`);
    const stored = await api.get<DocumentSummary & { text: string }>(`/documents/${documentId}`);
    for (const { quote, start, end } of items) expect(stored.text.slice(start, end)).toBe(quote);
    const said = items.map(({ party, theme, stance }) => `${party.id} ${stance} ${theme}`);
    expect(said).toEqual(
      expect.arrayContaining([
        'es-murcia need water',
        'sg-singapore offer water',
        'sg-singapore need waste',
        'es-murcia offer waste',
      ]),
    );
  });

  it('founds a profile with suggested statements and their sentences', async () => {
    const need = await until(async () =>
      (await statementsOfMurcia()).find(({ stance, theme }) => stance === 'need' && theme === 'water'),
    );
    expect(need).toMatchObject({ status: 'suggested', provenance: 'evidence' });
    expect(need.evidence[0]).toMatchObject({
      documentId,
      quote: expect.stringContaining('Murcia') as string,
    });
  });

  it('suggests the city that offers what is needed, and quotes the document on both sides', async () => {
    const suggestion = await until(async () => singaporeIn((firstRun = await murciaAsks())));
    const reason = suggestion.reasons.find(({ kind }) => kind === 'they-offer');
    expect(reason?.challenge).toMatch(/^water/);
    for (const side of [reason?.ours, reason?.theirs]) {
      const evidence = side?.evidence[0];
      expect(evidence?.documentId).toBe(documentId);
      expect(text).toContain(evidence?.quote);
    }
    const points = suggestion.contributions.reduce((sum, one) => sum + Math.round(one.points * 10), 0);
    expect(points).toBe(Math.round(suggestion.score * 10));
  });

  it('changes the next suggestion within a second of a confirmation', async () => {
    const before = singaporeIn(firstRun)!.score;
    for (const { id } of await statementsOfMurcia())
      await api.patch<Statement>(`/cities/es-murcia/statements/${id}`, { status: 'confirmed' });
    const after = await until(
      async () => {
        const score = singaporeIn(await murciaAsks())?.score ?? 0;
        return score > before ? score : null;
      },
      { timeoutMs: 1_000 },
    );
    expect(after).toBeGreaterThan(before);
  });

  it('replays the first run to the same bytes, many changes later', async () => {
    const replayed = await api.post<RunReplayed>(`/runs/${firstRun.id}/replay`, {});
    expect(replayed).toMatchObject({ identical: true });
    expect(await api.get<Run>(`/runs/${firstRun.id}`)).toEqual(firstRun);
  });

  it('brings a start-up to the city that needs it, and the city to the start-up', async () => {
    await api.post('/start-ups', {
      id: startUp.id,
      name: 'Ronda Limpia',
      country: 'ES',
      description: 'Plans the rounds of waste lorries.',
    });
    await api.post(`/start-ups/${startUp.id}/solutions`, {
      name: 'Waste routes',
      challenges: ['waste/collection-sorting', 'waste'],
      trl: 8,
      markets: ['SG'],
      seeks: ['pilot-city'],
    });
    await api.post(`/start-ups/${startUp.id}/submission`, {});
    await api.post(`/start-ups/${startUp.id}/decision`, { decision: 'publish' });
    const singapore = { kind: 'city', id: 'sg-singapore' };
    const found = await until(async () =>
      (await ask(singapore, ['start-up'])).suggestions.find(({ party }) => party.id === startUp.id),
    );
    expect(found.reasons[0]?.kind).toBe('they-offer');
    const back = singaporeIn(await ask(startUp, ['city']));
    expect(back?.reasons[0]).toMatchObject({ kind: 'we-offer' });
  });

  it('withdraws a document: what it alone said of others goes, what was confirmed stays and says so', async () => {
    await api.delete(`/documents/${documentId}`);
    await until(async () => (await api.get<CityProfile>('/cities/sg-singapore')).statements.length === 0);
    const statements = await statementsOfMurcia();
    expect(statements.length).toBeGreaterThan(0);
    for (const one of statements) expect(one).toMatchObject({ status: 'confirmed', sourceWithdrawn: true });
    await until(async () => singaporeIn(await murciaAsks()) === undefined);
    const run = await api.get<Run>(`/runs/${firstRun.id}`);
    expect(singaporeIn(run)?.score).toBe(singaporeIn(firstRun)?.score);
    expect(JSON.stringify(run)).not.toContain('Murcia faces severe');
  });
});

function singaporeIn(run: Run): Suggestion | undefined {
  return run.suggestions.find(({ party }) => party.id === 'sg-singapore');
}

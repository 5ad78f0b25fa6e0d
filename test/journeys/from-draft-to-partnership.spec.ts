import {
  type AuditVerification,
  type NotificationFacts,
  type Page,
  type Proposal,
  type Run,
  type StartUp,
} from '@puente/contracts';
import {
  createTestDatabase,
  startTestMail,
  startTestNats,
  type TestDatabase,
  type TestMail,
  type TestNats,
  until,
} from '@puente/testing';
import { startStack, type Stack } from '../../deploy/local/start-stack';
import { demoToken } from '../../deploy/operate/demo-logins';
import { join, letterTo, register, type Somebody, withToken } from './people';

const city = { kind: 'city', id: 'es-valencia' };
const startUp = { kind: 'start-up', id: 'han-sieve' };
const founderEmail = 'rosa@hansieve.example';
const officerEmail = 'officer@es-valencia.example';
const cityAdminEmail = 'nora@council.example';

/** The steps follow one another: each stands on what the ones before it left. */
describe('from the draft of a start-up to a partnership, through the front door', () => {
  let database: TestDatabase;
  let nats: TestNats;
  let mail: TestMail;
  let stack: Stack;
  let admin: Somebody;
  let secondAdmin: Somebody;
  let officer: Somebody;
  let cityAdmin: Somebody;
  let founder: Somebody;
  let requestId: string;
  let proposalId: string;

  beforeAll(async () => {
    [database, nats, mail] = await Promise.all([createTestDatabase(), startTestNats(), startTestMail()]);
    stack = await startStack({
      ...{ databaseUrls: database.urls, natsUrl: nats.urls, port: 0, logLevel: 'silent', demo: 'on' },
      ...{ smtpUrl: mail.url, mailFrom: 'Puente <puente@programme.example>' },
    });
    const login = async (as: string) => withToken(stack.origin, await demoToken(nats.urls.operator, as));
    admin = await login('admin');
    secondAdmin = await login('admin-2');
    officer = await login(`officer:${city.id}`);
    await admin.ask('POST', '/cities', { id: city.id, country: 'ES' });
  }, 60_000);

  afterAll(async () => {
    await stack?.stop();
    await mail?.stop();
    await nats?.stop();
    await database?.drop();
  });

  const statusOfStartUp = async () =>
    (await founder.ask<StartUp>('GET', `/start-ups/${startUp.id}`)).body.status;
  const run = async () =>
    (await officer.ask<Run>('POST', '/match-requests', { party: city, seeks: ['start-up'] })).body;
  const step = (who: Somebody, to: string, more: object = {}) =>
    who.ask<Proposal>('POST', `/proposals/${proposalId}/transitions`, { to, ...more });
  const told = async (who: Somebody, kind: string) => {
    const { items } = (await who.ask<Page<NotificationFacts>>('GET', '/notifications?limit=100')).body;
    return items.filter((one) => one.kind === kind);
  };

  it('a founder registers by the link in a letter, and begins a start-up as a draft', async () => {
    founder = await register(stack.origin, mail, founderEmail);
    const draft = {
      id: startUp.id,
      name: 'Han Sieve',
      country: 'KR',
      description: 'Filters for storm water.',
    };
    expect((await founder.ask('POST', '/start-ups', draft)).status).toBe(201);
    const early = await founder.ask('POST', `/start-ups/${startUp.id}/submission`);
    expect([early.status, early.code]).toEqual([422, 'start-up-incomplete']);
    const solution = { name: 'Street sieve', challenges: ['safety-resilience-disaster/flooding'] };
    expect((await founder.ask('POST', `/start-ups/${startUp.id}/solutions`, solution)).status).toBe(201);
    await founder.ask('POST', `/start-ups/${startUp.id}/submission`);
    expect(await statusOfStartUp()).toBe('submitted');
  });

  it('an officer saves a request, for which there is nobody yet', async () => {
    const need = { challenge: 'safety-resilience-disaster/flooding', stance: 'need' };
    expect((await officer.ask('POST', `/cities/${city.id}/statements`, need)).status).toBe(201);
    await until(async () => (await run()).code === undefined);
    const wanted = { party: city, seeks: ['start-up'], save: true, name: 'Floods' };
    const asked = (await officer.ask<Run>('POST', '/match-requests', wanted)).body;
    requestId = asked.id;
    expect(asked.suggestions).toEqual([]);
  });

  it('an admin returns the start-up with a question, which the founder reads in a letter', async () => {
    const decision = { decision: 'return', comment: 'Where has it been tried?' };
    expect((await admin.ask('POST', `/start-ups/${startUp.id}/decision`, decision)).status).toBe(200);
    expect(await statusOfStartUp()).toBe('returned');
    await until(async () => (await told(founder, 'start-up-returned')).length === 1);
    expect((await letterTo(mail, founderEmail, 'corre')).language).toBe('es');
  });

  it('corrected, it is published', async () => {
    const seen = await founder.ask<StartUp>('GET', `/start-ups/${startUp.id}`);
    expect(seen.body.version).toBeGreaterThan(0);
    await founder.ask('POST', `/start-ups/${startUp.id}/solutions`, {
      ...{ name: 'Trial in Busan', challenges: ['safety-resilience-disaster/flooding'] },
    });
    await founder.ask('POST', `/start-ups/${startUp.id}/submission`);
    await admin.ask('POST', `/start-ups/${startUp.id}/decision`, { decision: 'publish' });
    expect(await statusOfStartUp()).toBe('live');
  });

  it("the city's saved request is told once", async () => {
    await until(async () => (await told(officer, 'match-request-fits')).length > 0, { timeoutMs: 20_000 });
    const fits = await told(officer, 'match-request-fits');
    expect(fits.map(({ subject }) => subject)).toEqual([{ kind: 'match-request', id: requestId }]);
    await letterTo(mail, officerEmail, 'fits');
  });

  it('the officer proposes a pilot, and the founder accepts', async () => {
    const { id: runId, suggestions } = await run();
    expect(suggestions.map(({ party, ties }) => [party.id, ties.label])).toEqual([[startUp.id, 'new']]);
    const drafted = await officer.ask<Proposal>('POST', '/proposals', {
      ...{
        proposer: city,
        recipient: startUp,
        format: 'pilot',
        challenges: ['safety-resilience-disaster/flooding'],
        runId,
      },
      message: { whyYou: 'You sieve.', whatWeBring: 'A street that floods.', firstStep: 'A visit.' },
    });
    expect(drafted.status).toBe(201);
    proposalId = drafted.body.id;
    await until(async () => (await founder.ask('GET', `/proposals/${proposalId}`)).status === 404);
    expect((await step(officer, 'proposed')).body.state).toBe('proposed');
    await until(async () => (await told(founder, 'proposal-proposed')).length === 1);
    expect((await step(founder, 'accepted')).body.state).toBe('accepted');
  });

  it('one admin approves, and may not approve again', async () => {
    const first = await step(admin, 'approved');
    expect([first.status, first.body.state, first.body.approvals]).toEqual([200, 'in-review', '1 of 2']);
    const again = await step(admin, 'approved');
    expect(again.status).toBe(409);
  });

  it('an admin who is also of the city is refused', async () => {
    const invitation = { kind: 'programme', email: cityAdminEmail };
    await admin.ask('POST', '/organisations/programme/invitations', invitation);
    cityAdmin = await join(stack.origin, mail, cityAdminEmail);
    await officer.ask('POST', `/organisations/${city.id}/invitations`, {
      kind: 'city',
      email: cityAdminEmail,
    });
    const letter = await until(() => mail.to(cityAdminEmail)[1], { timeoutMs: 20_000 });
    const token = /token=([\w-]+)/.exec(letter.text)?.[1];
    expect((await cityAdmin.ask('POST', `/invitations/${token}/acceptance`, {})).status).toBe(201);
    const refused = await step(cityAdmin, 'approved');
    expect([refused.status, refused.code]).toEqual([403, 'conflict-of-interest']);
  });

  it('a second admin approves, and it is a partnership', async () => {
    const second = await step(secondAdmin, 'approved');
    expect([second.status, second.body.state]).toEqual([200, 'active']);
    await until(async () => (await told(founder, 'proposal-active')).length === 1);
  });

  it('the tie shows in the next run', async () => {
    const suggestion = await until(async () => {
      const [only] = (await run()).suggestions;
      return only?.ties.label === 'deepen' && only;
    });
    expect(suggestion.party.id).toBe(startUp.id);
  });

  it('the audit trail holds who did what, and verifies', async () => {
    const verified = await until(async () => {
      const { body } = await admin.ask<AuditVerification>('GET', '/audit/verification');
      return body.entries > 10 && body;
    });
    expect(verified).toMatchObject({ intact: true, broken: null });
    const { body } = await admin.ask<Page<{ action: string }>>('GET', '/audit?limit=100');
    const actions = body.items.map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['start-up-returned', 'proposal-accepted', 'approval-given']),
    );
  });
});

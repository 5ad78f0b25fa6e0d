import { type NotificationFacts, type Page, type Partnership, type Review } from '@puente/contracts';
import { until } from '@puente/testing';
import { type Answer, type Knock } from '../start-door';
import { type Caller } from './who-may';

/** What the routes are asked of: of Madrid, of the start-up Rio Claro, of nobody in particular. */
export interface Things {
  /** The route's path with the id of such a thing; a new one where asking ends it. */
  addressOf(method: string, path: string, caller: Caller): Promise<string>;
}

type Knocks = Readonly<Record<Caller, Knock>>;

const madrid = { kind: 'city', id: 'es-madrid' };
const nobody = '00000000-0000-4000-8000-000000000000';

/** @param recipient an officer of Seoul, which the proposals turn to */
export async function layOutThings(
  { admin, officer, founder, ...others }: Knocks,
  recipient: Knock,
): Promise<Things> {
  for (const [id, country] of [
    ['es-madrid', 'ES'],
    ['es-murcia', 'ES'],
    ['es-sevilla', 'ES'],
    ['kr-seoul', 'KR'],
  ])
    await made(admin('POST', '/cities', { id, country }));
  const startUp = { id: 'rio-claro', name: 'Rio Claro', country: 'ES', description: 'It cleans water.' };
  await made(founder('POST', '/start-ups', startUp));
  const sieve = { name: 'Sieve', challenges: ['water'] };
  const solutionId = await made(founder('POST', '/start-ups/rio-claro/solutions', sieve));
  const decided = async (decision: object) => {
    await made(founder('POST', '/start-ups/rio-claro/submission'));
    await made(admin('POST', '/start-ups/rio-claro/decision', decision));
  };
  await decided({ decision: 'return', comment: 'Since when?' });
  await decided({ decision: 'publish' });
  const need = { challenge: 'noise', stance: 'need' };
  const statementId = await made(officer('POST', '/cities/es-madrid/statements', need));
  const practice = { party: madrid, challenge: 'noise', title: 'Trees', summary: 'They shade.' };
  const goodPracticeId = await made(officer('POST', '/good-practices', practice));
  await made(admin('POST', '/cities/kr-seoul/statements', { challenge: 'noise', stance: 'offer' }));
  const csv = 'name,country\nOther,ES\n';
  const importId = await made(admin('POST', '/imports', { kind: 'start-up', csv }));
  const claimId = await made(officer('POST', '/cities/es-sevilla/claim', { message: 'Ours.' }));
  const token = { name: 'test', scopes: ['read'] };
  const tokenId = await made(officer('POST', '/tokens', token));
  const draft = {
    ...{ proposer: madrid, recipient: { kind: 'city', id: 'kr-seoul' }, format: 'workshop' },
    ...{ challenges: ['noise'], answerDays: 30 },
    message: { whyYou: 'You shade.', whatWeBring: 'Parks.', firstStep: 'A call.' },
  };
  const proposalId = await made(officer('POST', '/proposals', draft));
  const step = async (who: Knock, to: string, of = partnershipId) =>
    made(who('POST', `/proposals/${of}/transitions`, { to }));
  const sentId = await made(officer('POST', '/proposals', draft));
  const partnershipId = await made(officer('POST', '/proposals', draft));
  await step(officer, 'proposed', sentId);
  const questionId = await made(officer('POST', `/proposals/${sentId}/questions`, { text: 'When?' }));
  await step(officer, 'proposed');
  await step(recipient, 'accepted');
  await step(admin, 'approved');
  await step(others['admin with a conflict'], 'approved');
  const milestone = { title: 'A call', dueOn: '2027-03-01', owner: 'recipient' };
  const { milestones } = (
    await officer('POST', `/partnerships/${partnershipId}/milestones`, milestone)
  ).json<Partnership>();
  await made(
    others['admin with a conflict']('PUT', '/me/conflicts', {
      organisations: [madrid, { kind: 'start-up', id: 'rio-claro' }],
    }),
  );
  const ask = () =>
    until(async () => {
      const asked = { party: madrid, seeks: ['city'], save: true, name: 'Partners' };
      const answer = await officer('POST', '/match-requests', asked);
      // The ranking hears of the cities a moment later.
      return answer.text.includes('kr-seoul') && made(Promise.resolve(answer));
    });
  const runId = await ask();
  const notificationId = await until(async () => {
    const { items } = (await founder('GET', '/notifications')).json<Page<NotificationFacts>>();
    return items[0]?.id;
  });
  const reviewId = await until(async () => {
    const query = '/reviews?kind=start-up&state=closed';
    const { items } = (await admin('GET', query)).json<Page<Review>>();
    return items.find(({ subjectId }) => subjectId === 'rio-claro')?.id;
  });
  const document = async (title: string) =>
    made(admin('POST', '/documents', { title, text: `${title}: Madrid needs help with noise.` }));
  const documentId = await document('Kept');
  const ids: readonly [RegExp, () => string | Promise<string>][] = [
    [/^DELETE .*\/match-requests/, ask],
    [/^DELETE .*\/documents/, () => document('To go')],
    [/\/cities\/\{id\}\/claim/, () => 'es-sevilla'],
    [/\/cities|\/organisations\/\{id\}\/(members|invitations)/, () => 'es-madrid'],
    [/\/start-ups/, () => 'rio-claro'],
    [/\/good-practices/, () => goodPracticeId],
    [/\/documents/, () => documentId],
    [/\/notifications/, () => notificationId],
    [/\/reviews/, () => reviewId],
    [/\/imports/, () => importId],
    [/\/claims/, () => claimId],
    [/\/tokens/, () => tokenId],
    [/\/partnerships/, () => partnershipId],
    [/\/proposals\/\{id\}\/(questions|counter-proposals|contact|undo)/, () => sentId],
    [/\/proposals/, () => proposalId],
    [/\/runs|\/match-requests/, () => runId],
  ];
  return {
    addressOf: async (method, path) => {
      const found = ids.find(([like]) => like.test(`${method} ${path}`));
      const names = {
        ...{
          id: (await found?.[1]()) ?? nobody,
          statementId,
          solutionId,
          questionId,
          personId: nobody,
          milestoneId: milestones[0]?.id ?? nobody,
          challenge: 'water',
          version: 'v1',
        },
        ...{ kind: 'city', partyId: 'kr-seoul', token: 'x'.repeat(43) },
      };
      return path.replace(/\{(\w+)\}/g, (_, name: keyof typeof names) => names[name]);
    },
  };
}

/** The id of what was made. @throws Error where it was not */
async function made(asked: Promise<Answer>): Promise<string> {
  const answer = await asked;
  if (answer.status >= 300) throw new Error(`${answer.status} ${answer.text}`);
  return answer.text === '' ? '' : (answer.json<{ id?: string }>().id ?? '');
}

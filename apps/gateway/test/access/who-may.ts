import { partnershipPrinciples } from '@puente/contracts';

/** By whom each route is tried, in this order. All but nobody are signed in. */
export const callers = [
  'nobody',
  'officer of another city',
  'officer',
  'founder',
  'admin with a conflict',
  'admin',
] as const;
export type Caller = (typeof callers)[number];

/**
 * What a caller meets: let `in`, whatever else is said then; asked to sign in (401); refused (403); refused for a conflict
 * of interest; told that there is no such thing (404), as of what is private.
 */
export type Meets = 'in' | '401' | '403' | 'conflict' | '404';

export interface Row {
  readonly meets: readonly Meets[];
  /** Complete, so that nothing but who asks decides. */
  readonly body?: object;
  /** Follows `?`, where the route asks for it. */
  readonly query?: string;
}

const row =
  (...meets: readonly Meets[]) =>
  (body?: object, query?: string): Row => ({ meets, ...(body && { body }), ...(query && { query }) });

const anybody = row('in', 'in', 'in', 'in', 'in', 'in');
const signedIn = row('401', 'in', 'in', 'in', 'in', 'in');
const admins = row('401', '403', '403', '403', 'in', 'in');
const judges = row('401', '403', '403', '403', 'conflict', 'in');
const members = row('401', '403', 'in', '403', 'in', 'in');
/** Of a thing of the start-up. */
const founders = row('401', '403', '403', 'in', 'in', 'in');
/** Of what is the officer's own; others do not hear that it is there. */
const privately = row('401', '404', 'in', '404', 'in', 'in');
const alone = row('401', '404', 'in', '404', '404', '404');
const person = { name: 'Ana', password: 'tranquil-otter-79-harbour', language: 'en' };
const madrid = { kind: 'city', id: 'es-madrid' };
const ratings = partnershipPrinciples.map((principle) => ({ principle, rating: 3 }));
const weights = {
  'city-city': {
    ...{ reciprocity: 0.25, learning: 0.45, exchange: 0.15 },
    ...{ 'shared-challenges': 0.05, scale: 0.05, ties: 0.05 },
  },
  'city-start-up': { reciprocity: 0.5, learning: 0.3, scale: 0.15, ties: 0.05 },
};
const message = { whyYou: 'You know water.', whatWeBring: 'Parks.', firstStep: 'A call.' };

/** Every route of the gateway, and who may. A route that is not here fails the test. */
export const whoMay: Readonly<Record<string, Row>> = {
  'GET /health/live': anybody(),
  'GET /health/ready': anybody(),
  'POST /api/v1/session': anybody({ email: 'ana@nowhere.example', password: 'wrong-horse' }),
  'GET /api/v1/sign-in-ways': anybody(),
  'POST /api/v1/people': anybody({ email: 'ana@nowhere.example', ...person }),
  'POST /api/v1/people/confirmation': anybody({ token: 'x'.repeat(43) }),
  'POST /api/v1/password-resets': anybody({ email: 'ana@nowhere.example' }),
  'POST /api/v1/password-resets/confirmation': anybody({ token: 'x'.repeat(43), password: person.password }),
  'POST /api/v1/first-admin': anybody({ token: 'x'.repeat(43), email: 'ana@nowhere.example', ...person }),
  'POST /api/v1/invitations/{token}/acceptance': anybody({}),
  'GET /api/v1/contact-links/{token}': anybody(),
  'POST /api/v1/contact-links/{token}/claim': anybody({}),
  'POST /api/v1/contact-links/{token}/decline': anybody({ reason: 'no-budget' }),

  'GET /api/v1/session': signedIn(),
  'GET /api/v1/sessions/oidc': anybody(),
  'GET /api/v1/sessions/oidc/callback': anybody(),
  'GET /api/v1/me': signedIn(),
  'GET /api/v1/me/export': signedIn(),
  'DELETE /api/v1/me': signedIn({ password: 'wrong-horse' }),
  'GET /api/v1/me/preferences': signedIn(),
  'PUT /api/v1/me/preferences': signedIn({ language: 'en', letters: 'none' }),
  'DELETE /api/v1/session': signedIn(),
  'DELETE /api/v1/sessions': signedIn(),
  'GET /api/v1/tokens': signedIn(),
  'POST /api/v1/tokens': signedIn({ name: 'test', scopes: ['read'] }),
  'DELETE /api/v1/tokens/{id}': alone(),
  'GET /api/v1/notifications': signedIn(),
  'GET /api/v1/notifications/stream': signedIn(),
  'PATCH /api/v1/notifications/{id}': row('401', '404', '404', 'in', '404', '404')({ read: true }),
  'POST /api/v1/cities/{id}/claim': signedIn({ message: 'Ours.' }),
  'GET /api/v1/claims/{id}': privately(),
  'POST /api/v1/organisations/{id}/invitations': members({ kind: 'city', email: 'bo@madrid.example' }),
  'GET /api/v1/organisations/{id}/members': members(undefined, 'kind=city'),
  'DELETE /api/v1/organisations/{id}/members/{personId}': members(undefined, 'kind=city'),

  'GET /api/v1/letters': admins(),
  'GET /api/v1/letters/{id}': admins(),
  'GET /api/v1/audit': admins(),
  'GET /api/v1/audit/verification': admins(),
  'GET /api/v1/evidence-quality': admins(),
  'POST /api/v1/imports': admins({ csv: 'name,country\nRio Claro,ES\n' }),
  'GET /api/v1/imports': admins(),
  'GET /api/v1/imports/{id}': admins(),

  'GET /api/v1/challenges': anybody(),
  'GET /api/v1/challenges/skos': anybody(),
  'GET /api/v1/organisations': signedIn(),
  'GET /api/v1/organisations/{id}': signedIn(),
  'GET /api/v1/cities': signedIn(),
  'POST /api/v1/cities': admins({ id: 'es-murcia', country: 'ES' }),
  'GET /api/v1/cities/{id}': signedIn(),
  'PATCH /api/v1/cities/{id}': members({ languages: ['es'] }),
  'POST /api/v1/cities/{id}/statements': members({ challenge: 'noise', stance: 'need' }),
  'PATCH /api/v1/cities/{id}/statements/{statementId}': members({ status: 'confirmed' }),

  'GET /api/v1/documents': signedIn(),
  'POST /api/v1/documents': admins({ title: 'Noise', text: 'Madrid needs help with noise.' }),
  'GET /api/v1/documents/{id}': signedIn(),
  'GET /api/v1/documents/{id}/evidence': signedIn(),
  'DELETE /api/v1/documents/{id}': admins(),

  'GET /api/v1/good-practices': signedIn(),
  'POST /api/v1/good-practices': members({ party: madrid, challenge: 'noise', title: 'T', summary: 'S' }),
  'GET /api/v1/good-practices/{id}': signedIn(),
  'PATCH /api/v1/good-practices/{id}': members({ title: 'Trees' }),

  'GET /api/v1/start-ups': signedIn(),
  'POST /api/v1/start-ups': signedIn({ name: 'Lluvia', country: 'ES', description: 'It rains.' }),
  'GET /api/v1/start-ups/{id}': signedIn(),
  'PATCH /api/v1/start-ups/{id}': founders({ description: 'It cleans.' }),
  'POST /api/v1/start-ups/{id}/solutions': founders({ name: 'S', challenges: ['noise'] }),
  'PATCH /api/v1/start-ups/{id}/solutions/{solutionId}': founders({ name: 'S' }),
  'DELETE /api/v1/start-ups/{id}/solutions/{solutionId}': founders(),
  'POST /api/v1/start-ups/{id}/submission': founders(),
  'POST /api/v1/start-ups/{id}/decision': judges({ decision: 'publish' }),
  'POST /api/v1/start-ups/{id}/renewal': founders(),
  'POST /api/v1/start-ups/{id}/archival': founders(),
  // By now it is archived, which others do not see.
  'POST /api/v1/start-ups/{id}/restoration': row('401', '404', '404', 'in', 'in', 'in')(),
  'GET /api/v1/start-ups/{id}/challenge-proposals': founders(),
  'PATCH /api/v1/start-ups/{id}/challenge-proposals/{challenge}': founders({ status: 'confirmed' }),

  'GET /api/v1/weights': signedIn(),
  'POST /api/v1/weights': admins({ weights, reason: 'Both ways count more.' }),
  'POST /api/v1/weights/{version}/activation': admins({ reason: 'As decided.' }),

  'GET /api/v1/match-requests': signedIn(),
  'POST /api/v1/match-requests': members({ party: madrid, seeks: ['city'] }),
  'PATCH /api/v1/match-requests/{id}': privately({ paused: true }),
  'DELETE /api/v1/match-requests/{id}': privately(),
  'GET /api/v1/runs/{id}': privately(),
  'POST /api/v1/runs/{id}/replay': privately(),
  'GET /api/v1/runs/{id}/considered/{kind}/{partyId}': privately(),
  'POST /api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses': privately({ response: 'seen' }),
  'DELETE /api/v1/runs/{id}/suggestions/{kind}/{partyId}/responses': privately(),

  'POST /api/v1/proposals': row(
    '401',
    '403',
    'in',
    '403',
    '403',
    '403',
  )({
    ...{ proposer: madrid, recipient: { kind: 'city', id: 'kr-seoul' }, format: 'workshop' },
    ...{ challenges: ['noise'], message },
  }),
  'GET /api/v1/proposals': row('401', 'in', 'in', 'in', 'in', 'in')(),
  'GET /api/v1/proposals/{id}': alone(),
  'PATCH /api/v1/proposals/{id}': alone({ format: 'pilot' }),
  // From the officer's step on it is no draft any more: admins see it.
  'POST /api/v1/proposals/{id}/transitions': privately({ to: 'proposed' }),
  'POST /api/v1/proposals/{id}/questions': privately({ text: 'Who pays?' }),
  // Whoever asked does not answer.
  'POST /api/v1/proposals/{id}/questions/{questionId}/answer': row(
    '401',
    '404',
    '403',
    '404',
    'in',
    'in',
  )({
    text: 'Each for itself.',
  }),
  // It is for Seoul to answer.
  'POST /api/v1/proposals/{id}/counter-proposals': row(
    '401',
    '404',
    '403',
    '404',
    '403',
    '403',
  )({
    format: 'pilot',
  }),
  'POST /api/v1/proposals/{id}/contact': admins({ email: 'mayor@seoul.example', language: 'en' }),
  'POST /api/v1/proposals/{id}/undo': privately({ reason: 'mistake' }),

  'GET /api/v1/reviews': admins(),
  'POST /api/v1/reviews/{id}/assignment': admins({ to: 'nobody' }),
  // Of the start-up's registration: the conflict counts where the catalogue decides.
  'POST /api/v1/reviews/{id}/decision': judges({ decision: 'publish' }),
  'POST /api/v1/reviews/bulk-approval': admins({ ids: ['00000000-0000-4000-8000-000000000000'] }),

  'GET /api/v1/partnerships': row('401', 'in', 'in', 'in', 'in', 'in')(),
  'GET /api/v1/partnerships/{id}': privately(),
  'PATCH /api/v1/partnerships/{id}': privately({ goal: 'Dry streets.' }),
  'POST /api/v1/partnerships/{id}/milestones': privately({
    ...{ title: 'A visit', dueOn: '2027-05-01', owner: 'proposer' },
  }),
  'PATCH /api/v1/partnerships/{id}/milestones/{milestoneId}': privately({ done: true }),
  'PUT /api/v1/partnerships/{id}/outcome': privately({ result: 'achieved', summary: 'Dry.' }),
  'PUT /api/v1/partnerships/{id}/health-check': privately({ ratings }),

  // Last, as it takes the conflict away.
  'PUT /api/v1/me/conflicts': signedIn({ organisations: [] }),
};

import { createHash } from 'node:crypto';
import { type Operation } from '../plan/plan-load';
import { type Answer, type Knock } from './door';
import { type KnownDocument, type Ledger } from './ledger';
import { MayBe } from './may-be';

/** What came of an operation. `expected` is a refusal that follows from what is known, with its code. */
export type Outcome = 'done' | 'expected refusal' | 'not now' | 'no answer' | 'nothing to do' | 'wrong';

export interface Act {
  readonly outcome: Outcome;
  /** What is wrong, where it is. */
  readonly wrong?: string;
  readonly ms: number;
}

interface Change {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly headers?: Record<string, string>;
  /** Codes of refusals that follow from what is known. */
  readonly refusals: readonly string[];
  readonly onDone: (answer: Answer) => string | void;
  /** Nobody knows what became of it. */
  readonly onUnanswered?: () => void;
}

/** Does one operation, and enters into the ledger what was acknowledged and what was left open. */
export async function act(operation: Operation, knock: Knock, ledger: Ledger): Promise<Act> {
  const change = await changeOf(operation, knock, ledger);
  if (change === null) return { outcome: 'nothing to do', ms: 0 };
  const { method, path, body, headers, refusals } = change;
  const answer = await knock(method, path, body, headers);
  if (answer === null || answer.status >= 500) change.onUnanswered?.();
  if (answer === null) return { outcome: 'no answer', ms: 0 };
  const { status, code, ms } = answer;
  if (status < 300) {
    if (method !== 'GET') ledger.acknowledged += 1;
    const wrong = change.onDone(answer);
    return typeof wrong === 'string' ? { outcome: 'wrong', wrong, ms } : { outcome: 'done', ms };
  }
  if (status === 503) return { outcome: 'not now', ms };
  // Told of already, as an answer that none should be.
  if (status >= 500) return { outcome: 'wrong', ms };
  if (refusals.includes(code)) return { outcome: 'expected refusal', ms };
  return { outcome: 'wrong', wrong: `${method} ${path}: ${status} ${answer.text.slice(0, 300)}`, ms };
}

function changeOf(
  operation: Operation,
  knock: Knock,
  ledger: Ledger,
): Change | Promise<Change | null> | null {
  switch (operation.kind) {
    case 'register-city':
      return registerCity(operation, ledger);
    case 'patch-city':
      return patchCity(operation, knock, ledger);
    case 'add-statement':
      return addStatement(operation, ledger);
    case 'decide-statement':
      return decideStatement(operation, ledger);
    case 'register-document':
      return registerDocument(operation.title, operation.text, ledger);
    case 'register-document-again': {
      const document = pick(ledger.documents, operation.which)?.[1];
      return document ? registerDocument(document.title, document.text, ledger) : null;
    }
    case 'withdraw-document':
      return withdrawDocument(operation, ledger);
    case 'register-start-up':
      return registerStartUp(operation, ledger);
    case 'add-solution':
      return addSolution(operation, ledger);
    case 'submit-start-up':
      return submitStartUp(operation, ledger);
    case 'register-good-practice':
      return registerGoodPractice(operation, ledger);
    case 'request-match':
      return requestMatch(operation, ledger);
    case 'replay-run':
      return replayRun(operation, ledger);
    case 'read':
      return { method: 'GET', path: operation.path, refusals: [], onDone: () => undefined };
  }
}

type Of<Kind extends Operation['kind']> = Extract<Operation, { kind: Kind }>;

const json = <Body>({ text }: Answer): Body => JSON.parse(text) as Body;

/** Of those there are, the one at `which` in [0, 1). */
function pick<Value>(known: ReadonlyMap<string, Value>, which: number): [string, Value] | undefined {
  return [...known][Math.floor(which * known.size)];
}

function registerCity({ city, country }: Of<'register-city'>, ledger: Ledger): Change {
  return {
    ...{ method: 'POST', path: '/cities', body: { id: city, country, name: city } },
    refusals: [],
    onDone: () => void (ledger.city(city).isAcknowledged = true),
    onUnanswered: () => void ledger.city(city),
  };
}

async function patchCity(
  { city, population }: Of<'patch-city'>,
  knock: Knock,
  ledger: Ledger,
): Promise<Change | null> {
  const known = ledger.cities.get(city);
  const seen = known && (await knock('GET', `/cities/${city}`));
  if (!seen || seen.status >= 500) return null;
  const { version } = seen.status === 200 ? json<{ version: number }>(seen) : { version: 1 };
  return {
    ...{ method: 'PATCH', path: `/cities/${city}`, body: { population, populationYear: 2020 } },
    headers: { 'if-match': `"${version}"` },
    refusals: ['version-stale', ...notFoundUnless(known.isAcknowledged, 'city-not-found')],
    onDone: () => known.population.acknowledge(population),
    onUnanswered: () => known.population.leaveUnanswered(population),
  };
}

const notFoundUnless = (isThere: boolean, code: string): string[] => (isThere ? [] : [code]);

function addStatement({ city, challenge, stance }: Of<'add-statement'>, ledger: Ledger): Change {
  const known = ledger.city(city);
  const key = `${challenge} ${stance}`;
  const wasAttempted = known.attempted.has(key);
  return {
    ...{ method: 'POST', path: `/cities/${city}/statements`, body: { challenge, stance } },
    refusals: [
      ...(wasAttempted ? ['statement-exists'] : []),
      ...notFoundUnless(known.isAcknowledged, 'city-not-found'),
    ],
    onDone: (answer) => {
      known.attempted.add(key);
      const { id } = json<{ id: string }>(answer);
      const status = new MayBe<string>(false);
      status.acknowledge('confirmed');
      ledger.statements.set(id, { city, challenge, stance, status });
    },
    onUnanswered: () => void known.attempted.add(key),
  };
}

function decideStatement({ which, status }: Of<'decide-statement'>, ledger: Ledger): Change | null {
  const [id, known] = pick(ledger.statements, which) ?? [];
  if (!known) return null;
  return {
    ...{ method: 'PATCH', path: `/cities/${known.city}/statements/${id}`, body: { status } },
    refusals: [],
    onDone: () => known.status.acknowledge(status),
    onUnanswered: () => known.status.leaveUnanswered(status),
  };
}

function registerDocument(title: string, text: string, ledger: Ledger): Change {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return {
    ...{ method: 'POST', path: '/documents', body: { title, text } },
    refusals: [],
    onDone: (answer) => {
      const said = json<{ id: string; sha256: string }>(answer);
      if (said.sha256 !== sha256) return `document ${said.id} has another text`;
      const doubled = [...ledger.documents].find(
        ([id, known]) => known.sha256 === sha256 && known.withdrawn === 'no' && id !== said.id,
      );
      if (doubled) return `document ${doubled[0]} was registered anew as ${said.id}`;
      if (!ledger.documents.has(said.id)) ledger.documents.set(said.id, aDocument(title, text, sha256));
    },
  };
}

const aDocument = (title: string, text: string, sha256: string): KnownDocument => ({
  ...{ title, text, sha256, withdrawn: 'no' },
});

function withdrawDocument({ which }: Of<'withdraw-document'>, ledger: Ledger): Change | null {
  const standing = new Map([...ledger.documents].filter(([, { withdrawn }]) => withdrawn === 'no'));
  const [id, known] = pick(standing, which) ?? [];
  if (!known) return null;
  return {
    ...{ method: 'DELETE', path: `/documents/${id}`, refusals: [] },
    onDone: () => void (known.withdrawn = 'yes'),
    onUnanswered: () => void (known.withdrawn = 'perhaps'),
  };
}

function registerStartUp({ startUp, country }: Of<'register-start-up'>, ledger: Ledger): Change {
  return {
    ...{ method: 'POST', path: '/start-ups' },
    body: { id: startUp, name: startUp, country, description: 'It helps.' },
    refusals: [],
    onDone: () => void (ledger.startUp(startUp).isAcknowledged = true),
    onUnanswered: () => void ledger.startUp(startUp),
  };
}

function addSolution({ startUp, name, challenge }: Of<'add-solution'>, ledger: Ledger): Change {
  const known = ledger.startUp(startUp);
  return {
    ...{ method: 'POST', path: `/start-ups/${startUp}/solutions`, body: { name, challenges: [challenge] } },
    refusals: [
      'solutions-too-many',
      'start-up-elsewhere',
      ...notFoundUnless(known.isAcknowledged, 'start-up-not-found'),
    ],
    onDone: () => void known.solutions.set(name, true),
    onUnanswered: () => void known.solutions.set(name, false),
  };
}

function submitStartUp({ startUp }: Of<'submit-start-up'>, ledger: Ledger): Change {
  const known = ledger.startUp(startUp);
  const hasSolution = [...known.solutions.values()].some((isAcknowledged) => isAcknowledged);
  return {
    ...{ method: 'POST', path: `/start-ups/${startUp}/submission` },
    refusals: [
      ...(hasSolution ? [] : ['start-up-incomplete']),
      ...notFoundUnless(known.isAcknowledged, 'start-up-not-found'),
    ],
    onDone: () => void (known.isSubmitted = true),
  };
}

function registerGoodPractice(
  { city, challenge, title }: Of<'register-good-practice'>,
  ledger: Ledger,
): Change {
  const isThere = ledger.city(city).isAcknowledged;
  return {
    ...{ method: 'POST', path: '/good-practices' },
    body: { party: { kind: 'city', id: city }, challenge, title, summary: 'It works.' },
    refusals: notFoundUnless(isThere, 'party-not-found'),
    onDone: (answer) => void ledger.goodPractices.set(json<{ id: string }>(answer).id, title),
  };
}

/** A replica answers of a party only when it has heard of it. */
function requestMatch({ city }: Of<'request-match'>, ledger: Ledger): Change {
  return {
    ...{ method: 'POST', path: '/match-requests' },
    body: { party: { kind: 'city', id: city }, seeks: ['city', 'start-up'] },
    refusals: ['party-not-found'],
    onDone: (answer) => void ledger.runs.set(json<{ id: string }>(answer).id, answer.text),
  };
}

function replayRun({ which }: Of<'replay-run'>, ledger: Ledger): Change | null {
  const [id] = pick(ledger.runs, which) ?? [];
  if (id === undefined) return null;
  return {
    ...{ method: 'POST', path: `/runs/${id}/replay`, refusals: [] },
    onDone: (answer) => (json<{ identical: boolean }>(answer).identical ? undefined : `run ${id} differs`),
  };
}

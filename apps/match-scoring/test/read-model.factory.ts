import { randomUUID } from 'node:crypto';
import {
  type ActorReference,
  createMatchRequest,
  type CreateMatchRequest,
  type MatchedEvidence,
  type MatchedStatement,
  profileChanged,
  type ProfileChanged,
  readRun,
  type Run,
  startUpChanged,
  type StartUpChanged,
} from '@puente/contracts';
import { type TestBus, until } from '@puente/testing';

/** A person of the programme, who may ask for any party. */
export const anAdmin: ActorReference = {
  personId: randomUUID(),
  memberships: [{ kind: 'programme', id: 'programme' }],
};

/** A person who acts for one city. */
export const anOfficer = (cityId: string): ActorReference => ({
  personId: randomUUID(),
  memberships: [{ kind: 'city', id: cityId }],
});

/** A city that says nothing; the country is that of its id. */
export function aProfile(id: string, traits: Partial<ProfileChanged> = {}): ProfileChanged {
  return {
    id,
    version: 1,
    name: id.slice(3),
    country: id.slice(0, 2).toUpperCase(),
    population: 1_000_000,
    languages: [],
    networks: [],
    ties: [],
    preferredPartnerCountries: null,
    pilots: null,
    statements: [],
    ...traits,
  };
}

export function aStatement(
  stance: 'need' | 'offer',
  challenge: string,
  evidence: readonly MatchedEvidence[] = [],
): MatchedStatement {
  const isSuggested = evidence.length > 0;
  const [status, certainty] = isSuggested ? (['suggested', 0.7] as const) : (['confirmed', 1] as const);
  return { id: randomUUID(), challenge, stance, level: 4, status, certainty, evidence: [...evidence] };
}

export function aQuote(documentId: string, quote = 'It says so.'): MatchedEvidence {
  return { documentId, quote, start: 0, end: quote.length, withdrawn: false };
}

/** A live start-up with one solution. */
export function aStartUp(id: string, traits: Partial<StartUpChanged> = {}): StartUpChanged {
  const solution = { id: randomUUID(), challenges: ['water'], trl: 8, markets: null, seeks: [] };
  return {
    id,
    version: 1,
    status: 'live',
    name: id,
    country: 'ES',
    languages: [],
    solutions: [solution],
    ...traits,
  };
}

export function tellCity(bus: TestBus, profile: ProfileChanged): Promise<number> {
  return bus.tell(profileChanged, profile, { party: `city:${profile.id}`, version: profile.version });
}

export function tellStartUp(bus: TestBus, startUp: StartUpChanged): Promise<number> {
  return bus.tell(startUpChanged, startUp, { party: `start-up:${startUp.id}`, version: startUp.version });
}

export interface Answer {
  readonly runId: string;
  /** All parts joined, as they were answered. */
  readonly text: string;
  readonly run: Run;
}

export async function readText(bus: TestBus, id: string): Promise<string> {
  const first = await bus.client.send(readRun, { actor: anAdmin, id, index: 0 });
  const texts = [first.text];
  for (let index = 1; index < first.parts; index += 1)
    texts.push((await bus.client.send(readRun, { actor: anAdmin, id, index })).text);
  return texts.join('');
}

/** Asks as the gateway does: the first part comes with the answer, the others are read. */
export async function ask(
  bus: TestBus,
  cityId: string,
  request: Partial<CreateMatchRequest> = {},
): Promise<Answer> {
  const party = { kind: 'city' as const, id: cityId };
  const { runId, first } = await bus.client.send(createMatchRequest, {
    ...{ actor: anAdmin, party, seeks: ['city'] },
    ...request,
  });
  const rest = Array.from({ length: first.parts - 1 }, (_, at) =>
    bus.client.send(readRun, { actor: anAdmin, id: runId, index: at + 1 }),
  );
  const text = [first, ...(await Promise.all(rest))].map((part) => part.text).join('');
  return { runId, text, run: JSON.parse(text) as Run };
}

/** The first answer that rests on all events up to that place on the stream. */
export function askAfter(
  bus: TestBus,
  sequence: number,
  cityId: string,
  request: Partial<CreateMatchRequest> = {},
): Promise<Answer> {
  return until(async () => {
    const answer = await ask(bus, cityId, request);
    return answer.run.asOf.streamSequence >= sequence && answer;
  });
}

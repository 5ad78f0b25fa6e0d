import { concepts } from '@puente/challenges';
import { seededRandom, type SeededRandom } from '@puente/testing';

/** What a caller does next. Ids are the caller's own, so that nobody else changes what it has changed. */
export type Operation =
  | { readonly kind: 'register-city'; readonly city: string; readonly country: string }
  | { readonly kind: 'patch-city'; readonly city: string; readonly population: number }
  | {
      readonly kind: 'add-statement';
      readonly city: string;
      readonly challenge: string;
      readonly stance: 'need' | 'offer';
    }
  | {
      readonly kind: 'decide-statement';
      readonly which: number;
      readonly status: 'confirmed' | 'rejected';
    }
  | { readonly kind: 'register-document'; readonly title: string; readonly text: string }
  | { readonly kind: 'register-document-again'; readonly which: number }
  | { readonly kind: 'withdraw-document'; readonly which: number }
  | { readonly kind: 'register-start-up'; readonly startUp: string; readonly country: string }
  | {
      readonly kind: 'add-solution';
      readonly startUp: string;
      readonly name: string;
      readonly challenge: string;
    }
  | { readonly kind: 'submit-start-up'; readonly startUp: string }
  | {
      readonly kind: 'register-good-practice';
      readonly city: string;
      readonly challenge: string;
      readonly title: string;
    }
  | { readonly kind: 'request-match'; readonly city: string }
  | { readonly kind: 'replay-run'; readonly which: number }
  | { readonly kind: 'read'; readonly path: string };
export type OperationKind = Operation['kind'];

export interface PlannedOperation {
  readonly operation: Operation;
  /** The pause after it. */
  readonly pauseMs: number;
}

/** How often each comes in a hundred. `which` in [0, 1) picks among what the caller has made by then. */
const shares: readonly (readonly [OperationKind, number])[] = [
  ['register-city', 7],
  ['patch-city', 10],
  ['add-statement', 17],
  ['decide-statement', 9],
  ['register-document', 6],
  ['register-document-again', 1],
  ['withdraw-document', 2],
  ['register-start-up', 4],
  ['add-solution', 7],
  ['submit-start-up', 4],
  ['register-good-practice', 3],
  ['request-match', 12],
  ['replay-run', 5],
  ['read', 13],
];
const pauseMs = [100, 300] as const;
const countries = ['ES', 'KR', 'JP', 'VN'];
const named = ['Madrid', 'Bilbao', 'Zaragoza', 'Granada', 'Seoul', 'Busan', 'Kyoto', 'Fukuoka', 'Da Nang'];
const troubles = ['traffic noise', 'air pollution', 'flooding', 'housing shortages', 'plastic waste'];
const paths = [
  '/cities?limit=20',
  '/documents?limit=20',
  '/start-ups?limit=20',
  '/challenges',
  '/good-practices',
];
const challenges = concepts().map(({ id }) => id);

/** What one of several callers does, without end: the same seed and caller, the same operations. */
export function* planLoad(seed: number, caller: number): Generator<PlannedOperation, never> {
  const random = seededRandom(seed * 1_009 + caller + 1);
  const made = { cities: [] as string[], startUps: [] as string[], count: 0 };
  while (true) {
    made.count += 1;
    const operation = plan(pickKind(random.integer(0, 99)), random, `c${caller}n${made.count}`, made);
    yield { operation, pauseMs: random.integer(...pauseMs) };
  }
}

function pickKind(roll: number): OperationKind {
  let below = 0;
  for (const [kind, share] of shares) {
    below += share;
    if (roll < below) return kind;
  }
  throw new RangeError(`the shares add up to ${below}, not to 100`);
}

function plan(
  kind: OperationKind,
  random: SeededRandom,
  serial: string,
  made: { cities: string[]; startUps: string[] },
): Operation {
  const country = random.pick(countries);
  const challenge = random.pick(challenges);
  const which = random.next();
  // The newest ones, so that what is told of a party is told in a quick row.
  const newest = (ids: string[]) => ids[Math.max(0, ids.length - 1 - random.integer(0, 3))];
  const city = newest(made.cities);
  const startUp = newest(made.startUps);
  switch (kind) {
    case 'patch-city':
      if (city) return { kind, city, population: random.integer(10_000, 9_000_000) };
      break;
    case 'add-statement':
      if (city) return { kind, city, challenge, stance: random.pick(['need', 'offer'] as const) };
      break;
    case 'register-good-practice':
      if (city) return { kind, city, challenge, title: `Practice ${serial}` };
      break;
    case 'request-match':
      if (city) return { kind, city };
      break;
    case 'add-solution':
      if (startUp) return { kind, startUp, name: `Solution ${serial}`, challenge };
      break;
    case 'submit-start-up':
      if (startUp) return { kind, startUp };
      break;
    case 'decide-statement':
      return { kind, which, status: random.pick(['confirmed', 'rejected'] as const) };
    case 'register-document-again':
    case 'withdraw-document':
    case 'replay-run':
      return { kind, which };
    case 'register-document':
      return { kind, title: `Report ${serial}`, text: textOf(random, serial) };
    case 'read':
      return { kind, path: random.pick(paths) };
    case 'register-start-up':
      made.startUps.push(`start-up-${serial}`);
      return { kind, startUp: `start-up-${serial}`, country };
    case 'register-city':
      break;
  }
  const id = `${country.toLowerCase()}-${serial}`;
  made.cities.push(id);
  return { kind: 'register-city', city: id, country };
}

function textOf(random: SeededRandom, serial: string): string {
  const sentences = Array.from({ length: random.integer(2, 5) }, () => {
    const [city, trouble] = [random.pick(named), random.pick(troubles)];
    return random.next() < 0.5
      ? `The city of ${city} urgently needs help against ${trouble}.`
      : `The city of ${city} offers its long experience in the fight against ${trouble}.`;
  });
  return `This is report ${serial}.\n\n${sentences.join(' ')}\n`;
}

import { type Solution, type StartUpContent } from './start-up';

export interface MissingFact {
  readonly field: string;
  readonly points: number;
  readonly hint: string;
}

export interface Completeness {
  /** 0 to 100. */
  readonly score: number;
  readonly missing: readonly MissingFact[];
}

interface Fact extends MissingFact {
  readonly isGiven: (content: StartUpContent) => boolean;
}

const some = (isGiven: (solution: Solution) => boolean) => (content: StartUpContent) =>
  content.solutions.some(isGiven);

/** In the order of the guided steps. The points are a judgement of what helps a city to decide; they make 100. */
const facts: readonly Fact[] = [
  {
    field: 'description',
    points: 20,
    hint: 'describe-what-you-do',
    isGiven: ({ description }) => description.trim() !== '',
  },
  { field: 'website', points: 10, hint: 'add-website', isGiven: ({ website }) => website !== null },
  { field: 'city', points: 5, hint: 'name-head-office', isGiven: ({ city }) => city !== null },
  { field: 'foundedIn', points: 5, hint: 'say-since-when', isGiven: ({ foundedIn }) => foundedIn !== null },
  { field: 'languages', points: 5, hint: 'name-languages', isGiven: ({ languages }) => languages.length > 0 },
  { field: 'solutions', points: 25, hint: 'add-solution', isGiven: ({ solutions }) => solutions.length > 0 },
  { field: 'solutions.trl', points: 10, hint: 'say-how-ready', isGiven: some(({ trl }) => trl !== null) },
  { field: 'solutions.proof', points: 10, hint: 'add-proof', isGiven: some(({ proof }) => proof.length > 0) },
  {
    field: 'solutions.markets',
    points: 5,
    hint: 'name-markets',
    isGiven: some(({ markets }) => markets !== null),
  },
  {
    field: 'solutions.seeks',
    points: 5,
    hint: 'say-what-you-seek',
    isGiven: some(({ seeks }) => seeks.length > 0),
  },
];

/** How much of what helps a city to decide a profile says, and what it does not. */
export function completenessOf(content: StartUpContent): Completeness {
  const missing = facts
    .filter(({ isGiven }) => !isGiven(content))
    .map(({ field, points, hint }) => ({ field, points, hint }));
  return { score: missing.reduce((score, { points }) => score - points, 100), missing };
}

import { type Word } from './words';

const negations = new Set(
  `not no never neither nor without hardly rarely cannot can't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't won't
  ni nunca jamas sin tampoco apenas`.split(/\s+/),
);
const window = 3;

export type Polarity = 'plain' | 'negated' | 'no-longer' | 'formerly';

/** "no longer", "used to": the words right before a cue that turn or end what it says. */
export function polarityAt(words: readonly Word[], first: number, clauseFirst: number): Polarity {
  const before = words.slice(Math.max(clauseFirst, first - window), first).map(({ form }) => form);
  const said = before.join(' ');
  if (/\b(no longer|ya no)\b/.test(said)) return 'no-longer';
  if (/\b(used to|once|formerly|previously|antes|antano)\b/.test(said)) return 'formerly';
  const last = before.lastIndexOf(',');
  return before.slice(last + 1).some((form) => negations.has(form)) ? 'negated' : 'plain';
}

import { findConcepts, sdgGoals } from '@puente/challenges';

/** A phrase of two words is meant; a single word may be mentioned in passing, so that two are needed. */
const PHRASE_POINTS = 1;
const SINGLE_WORD_POINTS = 0.5;
const POINTS_TO_BE_PRESENT = 1;

/**
 * The goals that an English text is about, by the scheme's crosswalk: every mention of a concept gives its points to each goal
 * of that concept, and a goal with one point or more is present.
 */
export function goalsOfText(text: string): ReadonlySet<number> {
  const points = new Map<number, number>();
  for (const { concept, start, end } of findConcepts(text, 'en')) {
    const isPhrase = /[\s\p{Pd}]/u.test(text.slice(start, end));
    for (const goal of sdgGoals(concept)) {
      points.set(goal, (points.get(goal) ?? 0) + (isPhrase ? PHRASE_POINTS : SINGLE_WORD_POINTS));
    }
  }
  return new Set([...points].filter(([, sum]) => sum >= POINTS_TO_BE_PRESENT).map(([goal]) => goal));
}

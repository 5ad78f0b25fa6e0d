import { type Cue, type TouchedConcept } from './claim';

/** Bad by themselves: to be without them is good. */
const bad: ReadonlySet<string> = new Set([
  ...['noise', 'noise/traffic-noise', 'noise/nightlife-noise', 'air-quality', 'waste/landfill'],
  ...['mobility/traffic-congestion', 'housing/informal-settlements', 'housing/homelessness'],
  ...['social-inclusion/poverty-inequality', 'safety-resilience-disaster/flooding'],
]);
/** What nature gives: to be without it is no need of the city. */
const given: ReadonlySet<string> = new Set(['water/rivers-coasts', 'climate-energy/urban-heat']);
/** Words between the negation and what is not there: "without a big river". */
const reach = 2;

/** "a day without honking" is good, "a city without a big river" says nothing. */
export function judgeAbsence(cues: readonly Cue[], concepts: readonly TouchedConcept[]): Cue[] {
  return cues.flatMap((cue): Cue[] => {
    if (cue.kind !== 'without') return [cue];
    const absent = concepts.find(({ first }) => first > cue.last && first - cue.last - 1 <= reach);
    if (absent !== undefined && bad.has(absent.challenge)) return [{ ...cue, kind: 'resolve' }];
    return absent !== undefined && given.has(absent.challenge) ? [] : [{ ...cue, kind: 'negate' }];
  });
}

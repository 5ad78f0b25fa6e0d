import { type Cue, type TouchedConcept } from './claim';

/** Of these less is better; of jobs, trees and buses less is worse. */
const unwanted = new Set([
  ...[
    'air-quality',
    'noise',
    'waste',
    'climate-energy/decarbonisation',
    'climate-energy/urban-heat',
    'mobility',
  ],
  ...[
    'mobility/traffic-congestion',
    'water/scarcity',
    'housing/informal-settlements',
    'housing/homelessness',
  ],
  ...[
    'social-inclusion/poverty-inequality',
    'health-ageing/public-health',
    'safety-resilience-disaster',
    'youth-women/safety-of-women',
  ],
]);

const isUnwanted = (challenge: string) =>
  unwanted.has(challenge) ||
  (unwanted.has(challenge.replace(/\/.*/u, '')) && !challenge.startsWith('mobility/'));

/** Of these more is worse, though less is no plain success: dearer homes, more debt, more old people. */
const burdens = new Set([
  ...['housing', 'housing/affordable-housing', 'public-services-governance/municipal-finance'],
  ...['health-ageing/ageing-care', 'housing/renovation'],
]);

/**
 * "Air pollution fell" is a success, "jobs fell" a problem; "debt is above the average" a problem, "wages are above the
 * average" a success: what became less or more decides. `concepts` are those of the clause.
 */
export function judgeChanges(cues: readonly Cue[], concepts: readonly TouchedConcept[]): Cue[] {
  const challenges = concepts.map(({ challenge }) => challenge);
  const bad = challenges.some(isUnwanted) || cues.some(({ kind }) => kind === 'problem');
  const burden = bad || challenges.some((each) => burdens.has(each));
  return cues.map((cue) => {
    if (cue.kind === 'fall') return { ...cue, kind: bad ? 'resolve' : 'lack' };
    if (cue.kind === 'rise') return { ...cue, kind: burden ? 'lack' : 'achieve' };
    return cue;
  });
}

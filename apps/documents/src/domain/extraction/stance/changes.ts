import { type CueKind } from '../cues/cue-kinds';
import { deeds, type Cue, type TouchedConcept } from './claim';

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

/** Of these less is plainly worse. */
const precious = new Set([
  ...['jobs-economy', 'jobs-economy/employment', 'jobs-economy/small-business', 'jobs-economy/industry'],
  ...['public-space-planning/green-space', 'public-space-planning/biodiversity', 'culture-heritage'],
  ...['mobility/public-transport', 'knowledge-education/schools', 'health-ageing/health-services'],
  ...['knowledge-education', 'knowledge-education/universities-research'],
]);
/** "nearly all children are poor" is no success. */
const worrying: ReadonlySet<CueKind> = new Set<CueKind>(['problem', 'lack', 'negate']);
/** Words between what was done and what became less by it: "cut down many old trees". */
const reach = 3;

const wordsBetween = (cue: Cue, { first, last }: TouchedConcept) =>
  first > cue.last ? first - cue.last - 1 : cue.first - last - 1;

/** "cut pollution" is a success, "cut jobs" is none. */
function kindOfCut(cue: Cue, concepts: readonly TouchedConcept[]): CueKind {
  const isLost = (concept: TouchedConcept) =>
    precious.has(concept.challenge) && concept.first > cue.last && wordsBetween(cue, concept) <= reach;
  return concepts.some(isLost) ? 'lack' : 'resolve';
}

/** A flood closes a road; nobody closes a flood. */
const closes = (challenge: string) => challenge.startsWith('safety-resilience-disaster');

/** "closed a dump" is a success; "the mills closed", "a landslide closed the road" and "the beaches were closed" are none. */
function kindOfClosing(cue: Cue, concepts: readonly TouchedConcept[]): CueKind {
  const isEnded = (concept: TouchedConcept) =>
    isUnwanted(concept.challenge) && !closes(concept.challenge) && wordsBetween(cue, concept) <= reach;
  return concepts.some(isEnded) ? 'resolve' : 'lack';
}

/**
 * "Air pollution fell" is a success, "jobs fell" a problem; "debt is above the average" a problem, "wages are above the
 * average" a success: what became less or more decides. `concepts` are those of the clause.
 */
export function judgeChanges(cues: readonly Cue[], concepts: readonly TouchedConcept[]): Cue[] {
  const challenges = concepts.map(({ challenge }) => challenge);
  const bad = challenges.some(isUnwanted) || cues.some(({ kind }) => kind === 'problem');
  const burden = bad || challenges.some((each) => burdens.has(each));
  const isBadAmount =
    !cues.some(({ kind }) => deeds.has(kind)) && cues.some(({ kind }) => worrying.has(kind));
  return cues.map((cue) => {
    if (cue.kind === 'amount') return { ...cue, kind: isBadAmount ? 'lack' : 'achieve' };
    if (cue.kind === 'cut') return { ...cue, kind: kindOfCut(cue, concepts) };
    if (cue.kind === 'close') return { ...cue, kind: kindOfClosing(cue, concepts) };
    if (cue.kind === 'fall') return { ...cue, kind: bad ? 'resolve' : 'lack' };
    if (cue.kind === 'rise') return { ...cue, kind: burden ? 'lack' : 'achieve' };
    return cue;
  });
}

import { type Cue } from './claim';

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

/** "Air pollution fell" is a success, "jobs fell" a problem: what became less decides. `challenges` are those of the clause. */
export function judgeFalls(cues: readonly Cue[], challenges: readonly string[]): Cue[] {
  const good = challenges.some(isUnwanted) || cues.some(({ kind }) => kind === 'problem');
  return cues.map((cue) => (cue.kind === 'fall' ? { ...cue, kind: good ? 'resolve' : 'lack' } : cue));
}

import { type Schema } from '../../api/client';

export type Principle = Schema<'RatedPrinciple'>['principle'];

/** The G20 Rome High-Level Principles on city-to-city partnerships, in their order. */
export const principles = [
  'territorial-approach',
  'multi-level-governance',
  'rural-urban-continuum',
  'digitalisation',
  'data-and-indicators',
  'monitoring-and-evaluation',
  'peer-to-peer-learning',
  'capacity-development',
  'financing',
  'stakeholder-engagement',
] as const satisfies readonly Principle[];

export const ratings = [1, 2, 3, 4, 5] as const;

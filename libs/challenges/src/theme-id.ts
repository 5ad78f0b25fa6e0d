/** The top concepts of the scheme, in the order in which clients show them. */
export const themeIds = [
  'air-quality',
  'climate-energy',
  'mobility',
  'noise',
  'water',
  'waste',
  'housing',
  'social-inclusion',
  'youth-women',
  'health-ageing',
  'public-services-governance',
  'open-data-digital',
  'safety-resilience-disaster',
  'jobs-economy',
  'startup-ecosystem',
  'culture-heritage',
  'public-space-planning',
  'infrastructure',
  'knowledge-education',
] as const;

export type ThemeId = (typeof themeIds)[number];

/** A theme, or one of its narrower concepts as `theme/concept`. */
export type ChallengeId = ThemeId | `${ThemeId}/${string}`;

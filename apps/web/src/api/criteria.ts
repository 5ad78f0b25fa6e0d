/** What a score is made of, as far as the screens have words for it. */
export const criteria = [
  'reciprocity',
  'learning',
  'exchange',
  'shared-challenges',
  'scale',
  'ties',
] as const;

export type Criterion = (typeof criteria)[number];

export const isCriterion = (name: string): name is Criterion => criteria.some((one) => one === name);

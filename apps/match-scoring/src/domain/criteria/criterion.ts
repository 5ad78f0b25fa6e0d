/** Every criterion, in the order in which a score is added up and shown. Ties come last: ranking leaves them till they can matter. */
export const criteria = [
  'reciprocity',
  'learning',
  'exchange',
  'shared-challenges',
  'scale',
  'ties',
] as const;

export type Criterion = (typeof criteria)[number];

/** What each criterion is worth for one pair, in [0, 1]; where one does not apply to the kind, its weight is absent. */
export type CriterionValues = Record<Criterion, number>;

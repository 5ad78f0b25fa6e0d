import { type Schema } from '../../../api/client';
import { criteria, type Criterion, isCriterion } from '../../../api/criteria';

export type WeightsVersion = Schema<'WeightsVersion'>;
export type WeightsSets = WeightsVersion['weights'];
export type PairKind = keyof WeightsSets;

export const pairKinds = ['city-city', 'city-start-up'] as const satisfies readonly PairKind[];

/** In percent, to the tenth. */
export type Percents = Readonly<Partial<Record<Criterion, number>>>;
export type PercentSets = Readonly<Record<PairKind, Percents>>;

const whole = 1_000;

export const tenthsOf = (percent: number): number => Math.round(percent * 10);

/** Of one version, in the order in which a score shows its parts. */
export function percentsOf(set: Readonly<Record<string, number>>): Percents {
  const shown = criteria.filter((one) => Object.hasOwn(set, one));
  return Object.fromEntries(shown.map((one) => [one, Math.round((set[one] ?? 0) * whole) / 10]));
}

export const percentSetsOf = (weights: WeightsSets): PercentSets => ({
  'city-city': percentsOf({ ...weights['city-city'] }),
  'city-start-up': percentsOf({ ...weights['city-start-up'] }),
});

/** Names and percents, in order. */
export const entriesOf = (percents: Percents): [Criterion, number][] =>
  Object.entries(percents).filter((entry): entry is [Criterion, number] => isCriterion(entry[0]));

/** What is left to give, in percent; below zero where too much was given. */
export function restOf(percents: Percents): number {
  const given = entriesOf(percents).reduce((sum, [, percent]) => sum + tenthsOf(percent), 0);
  return (whole - given) / 10;
}

const shareOf = (percents: Percents, criterion: Criterion): number =>
  tenthsOf(percents[criterion] ?? 0) / whole;

/** As the API takes them. */
export function weightsOf(sets: PercentSets): WeightsSets {
  const [cities, mixed] = [sets['city-city'], sets['city-start-up']];
  return {
    'city-city': {
      reciprocity: shareOf(cities, 'reciprocity'),
      learning: shareOf(cities, 'learning'),
      exchange: shareOf(cities, 'exchange'),
      'shared-challenges': shareOf(cities, 'shared-challenges'),
      scale: shareOf(cities, 'scale'),
      ties: shareOf(cities, 'ties'),
    },
    'city-start-up': {
      reciprocity: shareOf(mixed, 'reciprocity'),
      learning: shareOf(mixed, 'learning'),
      scale: shareOf(mixed, 'scale'),
      ties: shareOf(mixed, 'ties'),
    },
  };
}

import { conceptSpace, type ConceptTable } from '../../src/domain/vectors/concept-space';

const published: Record<string, number> = {
  mobility: 0.4,
  'mobility/cycling-walking': 0.7,
  'mobility/public-transport': 0.6,
  noise: 0.9,
  'noise/nightlife-noise': 1,
  waste: 0.3,
  'waste/organic-waste': 0.65,
  'waste/plastics': 0.8,
};

/** Three themes are enough to meet every rule of the scheme. */
export const smallTable: ConceptTable = {
  schemeVersion: 'small-1',
  weightsVersion: 'small-weights-1',
  challenges: Object.keys(published),
  weight: (challenge) => published[challenge]!,
  themeOf: (challenge) => challenge.split('/')[0]!,
};

export const smallSpace = conceptSpace(smallTable);
export const conceptAt = (challenge: string): number => smallSpace.indexOf.get(challenge)!;

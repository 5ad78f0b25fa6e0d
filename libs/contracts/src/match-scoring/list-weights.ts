import { type Page, PageRequest } from '../page';
import { defineRequest } from '../request-contract';
import { type WeightsVersion } from './weights';

/** Every version of the weights, the newest first. */
export class ListWeights extends PageRequest {}

export const listWeights = defineRequest<ListWeights, Page<WeightsVersion>>(
  'match-scoring.v1.weights.list',
  ListWeights,
);

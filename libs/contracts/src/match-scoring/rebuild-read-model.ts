import { defineRequest } from '../request-contract';

/** Drops the read model and fills it again from its owners. */
export class RebuildReadModel {}

export class ReadModelRebuilt {
  cities: number;
  startUps: number;
}

export const rebuildReadModel = defineRequest<RebuildReadModel, ReadModelRebuilt>(
  'match-scoring.v1.read-model.rebuild',
  RebuildReadModel,
);

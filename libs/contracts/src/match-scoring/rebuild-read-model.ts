import { defineRequest } from '../request-contract';
import { type ReadModelRebuilt } from './read-model-rebuilt';

/** Fills the read model anew from its owners; answered once the tables stand and the replica asked has renewed its memory. */
export class RebuildReadModel {}

export const rebuildReadModel = defineRequest<RebuildReadModel, ReadModelRebuilt>(
  'match-scoring.v1.read-model.rebuild',
  RebuildReadModel,
);

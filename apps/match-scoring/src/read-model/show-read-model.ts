import { type Operations } from '@puente/messaging';
import { type MemoryReadModel } from './memory-read-model';

/** Shows operators how much a replica holds in memory, and how far behind the stream that is. */
export function showReadModel(model: MemoryReadModel, operations: Operations): void {
  operations.watchFollower(() => model.streamSequence);
  operations.gauge('puente_index_parties', 'Parties held in memory, to be matched', ['kind'], () =>
    (['city', 'start-up'] as const).map((kind) => [{ kind }, model.index.count(kind)]),
  );
}

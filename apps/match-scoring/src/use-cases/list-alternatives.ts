import { type AlternativesListed, type ListAlternatives as Request } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { type RunResult } from '../domain/run';
import { type Runs } from './ports/runs';

/** The best of a stored run but the one that declined: a no comes with whom to ask instead. */
export class ListAlternatives {
  constructor(private readonly runs: Runs) {}

  async execute({ runId, not, limit }: Request): Promise<AlternativesListed> {
    const stored = await this.runs.find(runId);
    if (!stored) throw new DomainError(errorCode.runNotFound, { id: runId });
    const { party, suggestions } = JSON.parse(stored.bytes) as RunResult;
    const others = suggestions.filter((one) => one.party.kind === not.kind && one.party.id !== not.id);
    return {
      party: { ...party },
      alternatives: others.slice(0, limit).map(({ party: { kind, id, name, country }, rank, score }) => ({
        ...{ party: { kind, id, name, country }, rank, score },
      })),
    };
  }
}

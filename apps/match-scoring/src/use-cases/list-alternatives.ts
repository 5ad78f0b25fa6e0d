import { type AlternativesListed, type ListAlternatives as Request } from '@puente/contracts';
import { type Clock, DomainError, errorCode, partyKey } from '@puente/kernel';
import { leavesOut } from '../domain/given-response';
import { type RunResult } from '../domain/run';
import { type Responses } from './ports/responses';
import { type Runs } from './ports/runs';

/** The best of a stored run but the one that declined and whom its party left out since: a no comes with whom to ask instead. */
export class ListAlternatives {
  constructor(
    private readonly runs: Runs,
    private readonly responses: Responses,
    private readonly clock: Clock,
  ) {}

  async execute({ runId, not, limit }: Request): Promise<AlternativesListed> {
    const stored = await this.runs.find(runId);
    if (!stored) throw new DomainError(errorCode.runNotFound, { id: runId });
    const { party, suggestions } = JSON.parse(stored.bytes) as RunResult;
    const on = this.clock.now().toISOString().slice(0, 10);
    const unwanted = (await this.responses.of(party)).filter((given) => leavesOut(given, on));
    const others = suggestions.filter(
      (one) =>
        one.party.kind === not.kind &&
        one.party.id !== not.id &&
        !unwanted.some(({ candidate }) => partyKey(candidate) === partyKey(one.party)),
    );
    return {
      party: { ...party },
      alternatives: others.slice(0, limit).map(({ party: { kind, id, name, country }, rank, score }) => ({
        ...{ party: { kind, id, name, country }, rank, score },
      })),
    };
  }
}

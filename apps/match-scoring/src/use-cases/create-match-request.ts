import { randomUUID } from 'node:crypto';
import { type CreateMatchRequest as Request, limits, type MatchRequestAnswered } from '@puente/contracts';
import { type Clock, DomainError, errorCode } from '@puente/kernel';
import { corridorSide } from '@puente/places';
import { runBytes } from '../domain/canonical/run-bytes';
import { type PartyProfile } from '../domain/party-profile';
import { suggest } from '../domain/suggest';
import { knownFilters } from './known-filters';
import { type EngineTables } from './ports/engine-tables';
import { type ReadModel } from './ports/read-model';
import { type Responses } from './ports/responses';
import { type Runs } from './ports/runs';
import { mayActFor } from './run-for';
import { runText } from './run-text';
import { type SaveMatchRequest } from './save-match-request';
import { textPart } from './text-part';

/** Answers "which partners fit this party?", and stores the run before it answers. */
export class CreateMatchRequest {
  constructor(
    private readonly readModel: ReadModel,
    private readonly runs: Runs,
    private readonly responses: Responses,
    private readonly tables: EngineTables,
    private readonly clock: Clock,
    private readonly saving: SaveMatchRequest,
  ) {}

  async execute(request: Request): Promise<MatchRequestAnswered> {
    const { actor, party, seeks, limit, without, save, includeHidden } = request;
    if (!mayActFor(actor, party)) throw new DomainError(errorCode.notPermitted, { party: { ...party } });
    const asking = { kind: matchedKind(party.kind), id: party.id };
    const [responses, tables] = await Promise.all([this.responses.of(asking), this.tables.inForce()]);
    const now = this.clock.now();
    const { index, streamSequence } = this.readModel;
    const { inputs, run } = suggest(
      {
        party: asking,
        seeks,
        limit: limit ?? limits.suggestionsDefault,
        filters: knownFilters(request.filters),
        without: without ?? [],
        ...(includeHidden && { includeHidden }),
      },
      this.requester(request),
      index,
      tables,
      { streamSequence, date: now.toISOString().slice(0, 10) },
      corridorSide,
      responses,
    );
    const id = randomUUID();
    await this.runs.store({
      id,
      inputs,
      run,
      isSaved: save ?? false,
      createdAt: now,
      askedBy: actor.personId,
    });
    if (save) {
      const saved = {
        ...inputs.request,
        id,
        name: request.name ?? id.slice(0, 8),
        isPaused: false,
        createdAt: now,
      };
      await this.saving.execute(saved, actor.personId);
    }
    return { runId: id, first: textPart(runText(id, runBytes(run)), 0) };
  }

  private requester({ party }: Request): PartyProfile {
    const profile = this.readModel.index.get(matchedKind(party.kind), party.id);
    if (!profile) throw new DomainError(errorCode.partyNotFound, { kind: party.kind, id: party.id });
    return profile;
  }
}

/** @throws DomainError `pair-not-supported`: organisations are listed, and not matched. */
function matchedKind(kind: Request['party']['kind']): 'city' | 'start-up' {
  if (kind === 'organisation') throw new DomainError(errorCode.pairNotSupported, { party: kind });
  return kind;
}

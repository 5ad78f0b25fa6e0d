import { type GetConsidered as Request, type PartyConsidered } from '@puente/contracts';
import { DomainError, errorCode } from '@puente/kernel';
import { corridorSide } from '@puente/places';
import { canonicalJson } from '../domain/canonical/canonical-json';
import { consider } from '../domain/consider';
import { type Considered } from '../domain/considered';
import { markWithdrawnIn } from '../domain/explanation/mark-withdrawn';
import { type RunResult } from '../domain/run';
import { type EngineTables } from './ports/engine-tables';
import { type ReadModel } from './ports/read-model';
import { type Runs } from './ports/runs';
import { type WithdrawnDocuments } from './ports/withdrawn-documents';
import { quotedDocuments } from './quoted-documents';
import { runFor } from './run-for';

/** Why a run suggested a party, or why it did not. */
export class GetConsidered {
  constructor(
    private readonly runs: Runs,
    private readonly withdrawn: WithdrawnDocuments,
    private readonly readModel: ReadModel,
    private readonly tables: EngineTables,
  ) {}

  /** @throws DomainError `run-not-found`, `party-not-found` */
  async execute({ actor, runId, party: { kind, id } }: Request): Promise<PartyConsidered> {
    const { inputs, bytes } = await runFor(this.runs, runId, actor);
    if (kind === 'organisation') throw new DomainError(errorCode.partyNotFound, { kind, id });
    // The replica that answered the run may have heard more than this one.
    if (this.readModel.streamSequence < inputs.asOf.streamSequence) await this.readModel.catchUp();
    const given = { inputs, run: JSON.parse(bytes) as RunResult };
    const tables = await this.tables.of(inputs.versions.weights);
    const considered = consider(given, { kind, id }, this.readModel.index, tables, corridorSide);
    if (!considered) throw new DomainError(errorCode.partyNotFound, { kind, id });
    return JSON.parse(canonicalJson(await this.shown(considered))) as PartyConsidered;
  }

  private async shown(considered: Considered): Promise<Considered> {
    if (!('reasons' in considered)) return considered;
    return markWithdrawnIn(considered, await this.withdrawn.among(quotedDocuments([considered])));
  }
}

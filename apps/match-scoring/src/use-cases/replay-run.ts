import { type ReplayRun as Request, type RunReplayed } from '@puente/contracts';
import { replay } from '../domain/replay';
import { type EngineTables } from './ports/engine-tables';
import { type Runs } from './ports/runs';
import { runFor } from './run-for';

/** Computes a stored run again from its stored inputs, and says whether the bytes are the same. */
export class ReplayRun {
  constructor(
    private readonly runs: Runs,
    private readonly tables: EngineTables,
  ) {}

  async execute({ actor, id }: Request): Promise<RunReplayed> {
    const stored = await runFor(this.runs, id, actor);
    const tables = await this.tables.of(stored.inputs.versions.weights);
    const { identical, code, inputHash, outputHash } = replay(stored, () => tables);
    return { runId: id, identical, code, inputHash, outputHash };
  }
}

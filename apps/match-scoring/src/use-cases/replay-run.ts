import { type ReplayRun as Request, type RunReplayed } from '@puente/contracts';
import { type Tables } from '../domain/assemble-run';
import { replay } from '../domain/replay';
import { type Runs } from './ports/runs';
import { runFor } from './run-for';

/** Computes a stored run again from its stored inputs, and says whether the bytes are the same. */
export class ReplayRun {
  constructor(
    private readonly runs: Runs,
    private readonly tables: Tables,
  ) {}

  async execute({ actor, id }: Request): Promise<RunReplayed> {
    const stored = await runFor(this.runs, id, actor);
    const { identical, code, inputHash, outputHash } = replay(stored, () => this.tables);
    return { runId: id, identical, code, inputHash, outputHash };
  }
}

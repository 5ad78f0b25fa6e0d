import { type EntityManager } from 'typeorm';
import { canonicalJson } from '../domain/canonical/canonical-json';
import { type RunInputs } from '../domain/run';
import { type Runs, type StoredRun } from '../use-cases/ports/runs';
import { RunRow } from './run.row';

export class TypeOrmRuns implements Runs {
  constructor(private readonly manager: EntityManager) {}

  async store(run: StoredRun): Promise<void> {
    await this.manager.insert(RunRow, { ...run, inputs: canonicalJson(run.inputs) });
  }

  async find(id: string): Promise<StoredRun | null> {
    const row = await this.manager.findOneBy(RunRow, { id });
    return row && { ...row, inputs: JSON.parse(row.inputs) as RunInputs };
  }
}

import { type EntityManager, In } from 'typeorm';
import { runBytes } from '../domain/canonical/run-bytes';
import { type PartyProfile } from '../domain/party-profile';
import { type RunInputs, type RunResult, type Suggestion } from '../domain/run';
import { type AnsweredRun, type Runs, type StoredRun } from '../use-cases/ports/runs';
import { GroupedWriter } from './grouped-writer';
import { RunGroups } from './run-group';
import { RunPartRow } from './run-part.row';
import { RunRow } from './run.row';

const runsPerCommitMax = 32;

/** Profiles and suggestions as stored: each by the hash of its text, in runs of the first migration in full. */
type StoredInputs = Omit<RunInputs, 'requester' | 'candidates'> & {
  readonly requester: string | PartyProfile;
  readonly candidates: readonly (string | PartyProfile)[];
};
type StoredResult = RunResult<string | Suggestion>;

export class TypeOrmRuns implements Runs {
  private readonly writer: GroupedWriter<AnsweredRun>;

  constructor(private readonly manager: EntityManager) {
    const groups = new RunGroups(manager);
    this.writer = new GroupedWriter((runs) => groups.store(runs), runsPerCommitMax);
  }

  store(run: AnsweredRun): Promise<void> {
    return this.writer.add(run);
  }

  async find(id: string): Promise<StoredRun | null> {
    const row = await this.manager.findOneBy(RunRow, { id });
    if (!row) return null;
    const { requester, candidates, ...inputs } = JSON.parse(row.inputs) as StoredInputs;
    const { suggestions, ...run } = JSON.parse(row.bytes) as StoredResult;
    const texts = await this.texts([requester, ...candidates, ...suggestions]);
    const profileOf = (one: string | PartyProfile): PartyProfile =>
      typeof one === 'string' ? (JSON.parse(texts.of(one)) as PartyProfile) : one;
    const given = suggestions.map((one) =>
      typeof one === 'string' ? { hash: one, text: texts.of(one) } : one,
    );
    return {
      ...row,
      inputs: { ...inputs, requester: profileOf(requester), candidates: candidates.map(profileOf) },
      bytes: runBytes({ ...run, suggestions: given }),
    };
  }

  /** The texts of those parts that are hashes. */
  private async texts(parts: readonly unknown[]): Promise<{ of: (hash: string) => string }> {
    const hashes = parts.filter((part) => typeof part === 'string');
    const rows = await this.manager.findBy(RunPartRow, { hash: In(hashes) });
    const byHash = new Map(rows.map(({ hash, text }) => [hash, text]));
    return {
      of: (hash) => {
        const text = byHash.get(hash);
        if (text === undefined) throw new Error(`the part ${hash} of a run is not there`);
        return text;
      },
    };
  }
}

import { type EntityManager, In } from 'typeorm';
import { type PartyProfile } from '../domain/party-profile';
import { type RunInputs } from '../domain/run';
import { type Runs, type StoredRun } from '../use-cases/ports/runs';
import { GroupedWriter } from './grouped-writer';
import { ProfileSnapshotRow } from './profile-snapshot.row';
import { RunGroups } from './run-group';
import { RunRow } from './run.row';

const runsPerCommitMax = 32;

/** The inputs as stored: each profile by the hash of its snapshot, in runs of the first migration in full. */
type StoredInputs = Omit<RunInputs, 'requester' | 'candidates'> & {
  readonly requester: string | PartyProfile;
  readonly candidates: readonly (string | PartyProfile)[];
};

export class TypeOrmRuns implements Runs {
  private readonly writer: GroupedWriter<StoredRun>;

  constructor(private readonly manager: EntityManager) {
    const groups = new RunGroups(manager);
    this.writer = new GroupedWriter((runs) => groups.store(runs), runsPerCommitMax);
  }

  store(run: StoredRun): Promise<void> {
    return this.writer.add(run);
  }

  async find(id: string): Promise<StoredRun | null> {
    const row = await this.manager.findOneBy(RunRow, { id });
    return row && { ...row, inputs: await this.withProfiles(JSON.parse(row.inputs) as StoredInputs) };
  }

  private async withProfiles({ requester, candidates, ...rest }: StoredInputs): Promise<RunInputs> {
    const hashes = [requester, ...candidates].filter((one) => typeof one === 'string');
    const rows = await this.manager.findBy(ProfileSnapshotRow, { hash: In(hashes) });
    const byHash = new Map(rows.map(({ hash, profile }) => [hash, JSON.parse(profile) as PartyProfile]));
    const profileOf = (one: string | PartyProfile): PartyProfile => {
      if (typeof one !== 'string') return one;
      const profile = byHash.get(one);
      if (!profile) throw new Error(`the snapshot ${one} of a run is not there`);
      return profile;
    };
    return { ...rest, requester: profileOf(requester), candidates: candidates.map(profileOf) };
  }
}

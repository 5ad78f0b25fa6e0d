import { type ReadModelRebuilt } from '@puente/contracts';
import { partyKey } from '@puente/kernel';
import { type Owners } from './ports/owners';
import { type Profiles, type VersionedProfile } from './ports/profiles';
import { type ReadModel } from './ports/read-model';
import { profileOfCity, profileOfStartUp } from './profile-of-event';

/** Fills the read model anew from the owners, tables and memory, while requests go on being answered. */
export class RebuildReadModel {
  constructor(
    private readonly owners: Owners,
    private readonly profiles: Profiles,
    private readonly readModel: ReadModel,
  ) {}

  async execute(): Promise<ReadModelRebuilt> {
    let rebuilt: VersionedProfile[] = [];
    await this.readModel.rebuild(async () => {
      // Only what was held before the owners are asked can be gone: what they tell of later is new.
      const before = await this.profiles.keys();
      rebuilt = await this.fromOwners();
      const owned = new Set(rebuilt.map(partyKey));
      await this.profiles.replace(
        before.filter((party) => !owned.has(partyKey(party))),
        rebuilt,
      );
      return rebuilt;
    });
    const count = (kind: VersionedProfile['kind']) => rebuilt.filter((one) => one.kind === kind).length;
    return { cities: count('city'), startUps: count('start-up') };
  }

  private async fromOwners(): Promise<VersionedProfile[]> {
    const profiles: VersionedProfile[] = [];
    for await (const city of this.owners.cities()) profiles.push(profileOfCity(city));
    for await (const startUp of this.owners.startUps()) profiles.push(profileOfStartUp(startUp));
    return profiles;
  }
}

import { type ReadModelRebuilt } from '@puente/contracts';
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
    const rebuilt: VersionedProfile[] = [];
    for await (const city of this.owners.cities()) rebuilt.push(profileOfCity(city));
    for await (const startUp of this.owners.startUps()) rebuilt.push(profileOfStartUp(startUp));
    await this.profiles.replaceAll(rebuilt);
    this.readModel.replaceAll(rebuilt.flatMap(({ profile }) => profile ?? []));
    const count = (kind: VersionedProfile['kind']) => rebuilt.filter((one) => one.kind === kind).length;
    return { cities: count('city'), startUps: count('start-up') };
  }
}

import { randomUUID } from 'node:crypto';
import { type ReadModelRebuilt } from '@puente/contracts';
import { DomainError, errorCode, partyKey } from '@puente/kernel';
import { type Owners } from './ports/owners';
import { type Profiles, type VersionedProfile } from './ports/profiles';
import { type ReadModel } from './ports/read-model';
import { profileOfCity, profileOfStartUp } from './profile-of-event';

/** Fills the read model anew from the owners, while requests go on being answered. Where an owner fails, all stays as it was. */
export class RebuildReadModel {
  constructor(
    private readonly owners: Owners,
    private readonly profiles: Profiles,
    private readonly readModel: ReadModel,
    private readonly isStopping: () => boolean,
  ) {}

  /** @throws DomainError `service-unavailable`, `deadline-exceeded`: of an owner, or of this replica, which was told to stop */
  async execute(): Promise<ReadModelRebuilt> {
    // Only what was held before the owners are asked can be gone: what they tell of later is new.
    const before = await this.profiles.versions();
    const owned = await this.fromOwners();
    const keys = new Set(owned.map(partyKey));
    const gone = before.filter((party) => !keys.has(partyKey(party)));
    const count = (kind: VersionedProfile['kind']) => owned.filter((one) => one.kind === kind).length;
    const rebuilt = { rebuildId: randomUUID(), cities: count('city'), startUps: count('start-up') };
    await this.profiles.replace(gone, owned, rebuilt);
    await this.readModel.renewFor(rebuilt.rebuildId);
    return rebuilt;
  }

  private async fromOwners(): Promise<VersionedProfile[]> {
    const profiles: VersionedProfile[] = [];
    const take = (profile: VersionedProfile) => {
      // A stop waits for what is in hand, and not for as long as this can take.
      if (this.isStopping()) throw new DomainError(errorCode.serviceUnavailable);
      profiles.push(profile);
    };
    for await (const city of this.owners.cities()) take(profileOfCity(city));
    for await (const startUp of this.owners.startUps()) take(profileOfStartUp(startUp));
    return profiles;
  }
}

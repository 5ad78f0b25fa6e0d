import { type ProfileChanged, type StartUpChanged } from '@puente/contracts';
import { type Profiles, type VersionedProfile } from './ports/profiles';
import { profileOfCity, profileOfStartUp } from './profile-of-event';
import { type WatchRequests } from './watch-requests';

/** A party changed at its owner: the read model's tables follow, and who watches for it is told. */
export class KeepProfile {
  constructor(
    private readonly profiles: Profiles,
    private readonly watch: WatchRequests,
  ) {}

  async ofCity(event: ProfileChanged): Promise<void> {
    await this.keep(profileOfCity(event));
  }

  async ofStartUp(event: StartUpChanged): Promise<void> {
    await this.keep(profileOfStartUp(event));
  }

  private async keep(profile: VersionedProfile): Promise<void> {
    if (await this.profiles.keep(profile)) await this.watch.execute(profile);
  }
}

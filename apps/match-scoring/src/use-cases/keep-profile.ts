import { type ProfileChanged, type StartUpChanged } from '@puente/contracts';
import { type Profiles } from './ports/profiles';
import { profileOfCity, profileOfStartUp } from './profile-of-event';

/** A party changed at its owner: the read model's tables follow. */
export class KeepProfile {
  constructor(private readonly profiles: Profiles) {}

  async ofCity(event: ProfileChanged): Promise<void> {
    await this.profiles.keep(profileOfCity(event));
  }

  async ofStartUp(event: StartUpChanged): Promise<void> {
    await this.profiles.keep(profileOfStartUp(event));
  }
}

import { randomUUID } from 'node:crypto';
import { type ReadModelRebuilt } from '@puente/contracts';
import { DomainError, errorCode, partyKey } from '@puente/kernel';
import { type Partnership } from '../domain/partnership';
import { partnershipOfEvent } from './partnership-of-event';
import { type Owners } from './ports/owners';
import { type Partnerships } from './ports/partnerships';
import { type Profiles, type VersionedProfile } from './ports/profiles';
import { type ReadModel } from './ports/read-model';
import { profileOfCity, profileOfStartUp } from './profile-of-event';

/** Fills the read model anew from the owners, while requests go on being answered. Where an owner fails, all stays as it was. */
export class RebuildReadModel {
  constructor(
    private readonly owners: Owners,
    private readonly profiles: Profiles,
    private readonly partnerships: Partnerships,
    private readonly readModel: ReadModel,
    private readonly isStopping: () => boolean,
  ) {}

  /** @throws DomainError `service-unavailable`, `deadline-exceeded`: of an owner, or of this replica, which was told to stop */
  async execute(): Promise<ReadModelRebuilt> {
    // Only what was held before the owners are asked can be gone: what they tell of later is new.
    const heldParties = await this.profiles.versions();
    const heldPartnerships = await this.partnerships.versions();
    const [profiles, partnerships] = [await this.parties(), await this.joined()];
    const parties = new Set(profiles.map(partyKey));
    const ids = new Set(partnerships.map(({ id }) => id));
    const count = (kind: VersionedProfile['kind']) => profiles.filter((one) => one.kind === kind).length;
    const rebuilt = { rebuildId: randomUUID(), cities: count('city'), startUps: count('start-up') };
    await this.profiles.replace(
      {
        ...{ profiles, partnerships },
        goneParties: heldParties.filter((party) => !parties.has(partyKey(party))),
        gonePartnerships: heldPartnerships.filter(({ id }) => !ids.has(id)),
      },
      rebuilt,
    );
    await this.readModel.renewFor(rebuilt.rebuildId);
    return rebuilt;
  }

  private async parties(): Promise<VersionedProfile[]> {
    const cities = await this.every(this.owners.cities(), profileOfCity);
    return [...cities, ...(await this.every(this.owners.startUps(), profileOfStartUp))];
  }

  private joined(): Promise<Partnership[]> {
    return this.every(this.owners.partnerships(), partnershipOfEvent);
  }

  private async every<Told, Held>(told: AsyncIterable<Told>, toHeld: (one: Told) => Held): Promise<Held[]> {
    const held: Held[] = [];
    for await (const one of told) {
      // A stop waits for what is in hand, and not for as long as this can take.
      if (this.isStopping()) throw new DomainError(errorCode.serviceUnavailable);
      held.push(toHeld(one));
    }
    return held;
  }
}

import { type LoggerService, type OnModuleDestroy } from '@nestjs/common';
import { type NatsConnection } from '@nats-io/transport-node';
import { profileChanged, startUpChanged } from '@puente/contracts';
import { EventFollower, following, handledUpTo } from '@puente/messaging';
import { type ConceptSpace } from '../domain/concept-space';
import { PartnerIndex } from '../domain/partner-index';
import { type PartyProfile } from '../domain/party-profile';
import { type Profiles, type VersionedProfile } from '../use-cases/ports/profiles';
import { type ReadModel } from '../use-cases/ports/read-model';
import { profileOfCity, profileOfStartUp } from '../use-cases/profile-of-event';

/** The columns of this replica: begun from the tables, kept up by an ordered consumer of its own. */
export class MemoryReadModel implements ReadModel, OnModuleDestroy {
  index: PartnerIndex;
  private readonly follower: EventFollower;

  private constructor(
    private readonly space: ConceptSpace,
    connection: NatsConnection,
    logger: LoggerService,
  ) {
    this.index = new PartnerIndex(space);
    const followed = [
      following(profileChanged, (event) => this.apply(profileOfCity(event))),
      following(startUpChanged, (event) => this.apply(profileOfStartUp(event))),
    ];
    this.follower = new EventFollower(connection, followed, logger);
  }

  /** Opens it where the tables stand. What was told between the two looks is seen twice, which changes nothing. */
  static async open(
    space: ConceptSpace,
    profiles: Profiles,
    connection: NatsConnection,
    logger: LoggerService,
  ): Promise<MemoryReadModel> {
    const model = new MemoryReadModel(space, connection, logger);
    const sequence = await handledUpTo(connection, 'match-scoring', ['city-profiles', 'expertise-catalogue']);
    for (const profile of await profiles.all()) model.index.upsert(profile);
    await model.follower.start(sequence);
    return model;
  }

  get streamSequence(): number {
    return this.follower.position;
  }

  replaceAll(profiles: readonly PartyProfile[]): void {
    const rebuilt = new PartnerIndex(this.space);
    for (const profile of profiles) {
      const held = this.index.get(profile.kind, profile.id);
      rebuilt.upsert(held && held.version > profile.version ? held : profile);
    }
    this.index = rebuilt;
  }

  async onModuleDestroy(): Promise<void> {
    await this.follower.stop();
  }

  private apply({ kind, id, profile }: VersionedProfile): void {
    if (profile) this.index.upsert(profile);
    else this.index.remove(kind, id);
  }
}

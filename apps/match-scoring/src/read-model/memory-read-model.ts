import { setTimeout as sleep } from 'node:timers/promises';
import { type LoggerService, type OnModuleDestroy } from '@nestjs/common';
import { type NatsConnection } from '@nats-io/transport-node';
import { profileChanged, startUpChanged } from '@puente/contracts';
import { EventFollower, following, handledUpTo, lastSequence } from '@puente/messaging';
import { type ConceptSpace } from '../domain/vectors/concept-space';
import { type PartnerIndex } from '../domain/columns/partner-index';
import { type Profiles, type VersionedProfile } from '../use-cases/ports/profiles';
import { type ReadModel } from '../use-cases/ports/read-model';
import { profileOfCity, profileOfStartUp } from '../use-cases/profile-of-event';
import { VersionedIndex } from './versioned-index';

/** A replica that cannot catch up in this time answers from where it stands, and says so in `asOf`. */
const catchUpMs = 10_000;

/** The columns of this replica: begun from the tables, kept up by an ordered consumer of its own. */
export class MemoryReadModel implements ReadModel, OnModuleDestroy {
  private held: VersionedIndex;
  /** What events brought while a rebuild loads, one list for each that is under way. */
  private readonly heardMeanwhile = new Set<VersionedProfile[]>();
  private readonly follower: EventFollower;

  private constructor(
    private readonly space: ConceptSpace,
    connection: NatsConnection,
    logger: LoggerService,
  ) {
    this.held = new VersionedIndex(space);
    const followed = [
      following(profileChanged, (event) => this.hear(profileOfCity(event))),
      following(startUpChanged, (event) => this.hear(profileOfStartUp(event))),
    ];
    this.follower = new EventFollower(connection, followed, logger);
  }

  /** Opens it where the tables stand and catches up with the stream. What was told between the two looks is seen twice, which changes nothing. */
  static async open(
    space: ConceptSpace,
    profiles: Profiles,
    connection: NatsConnection,
    logger: LoggerService,
  ): Promise<MemoryReadModel> {
    const model = new MemoryReadModel(space, connection, logger);
    const sequence = await handledUpTo(connection, 'match-scoring', ['city-profiles', 'expertise-catalogue']);
    for (const profile of await profiles.all()) model.held.apply(profile);
    await model.follower.start(sequence);
    await model.catchUp(await lastSequence(connection));
    return model;
  }

  get index(): PartnerIndex {
    return this.held.index;
  }

  get streamSequence(): number {
    return this.follower.position;
  }

  async rebuild(load: () => Promise<readonly VersionedProfile[]>): Promise<void> {
    const meanwhile: VersionedProfile[] = [];
    this.heardMeanwhile.add(meanwhile);
    try {
      const loaded = await load();
      const rebuilt = new VersionedIndex(this.space);
      for (const profile of [...loaded, ...meanwhile]) rebuilt.apply(profile);
      this.held = rebuilt;
    } finally {
      this.heardMeanwhile.delete(meanwhile);
    }
  }

  async onModuleDestroy(): Promise<void> {
    await this.follower.stop();
  }

  private hear(profile: VersionedProfile): void {
    for (const meanwhile of this.heardMeanwhile) meanwhile.push(profile);
    this.held.apply(profile);
  }

  private async catchUp(sequence: number): Promise<void> {
    const deadline = new AbortController();
    const { signal } = deadline;
    await Promise.race([
      this.follower.caughtUpWith(sequence),
      sleep(catchUpMs, undefined, { signal }).catch(() => undefined),
    ]);
    deadline.abort();
  }
}

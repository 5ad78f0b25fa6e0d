import { setTimeout as sleep } from 'node:timers/promises';
import { type LoggerService } from '@nestjs/common';
import { type NatsConnection } from '@nats-io/transport-node';
import { partnershipChanged, profileChanged, readModelRebuilt, startUpChanged } from '@puente/contracts';
import { EventFollower, following, handledUpTo } from '@puente/messaging';
import { type ConceptSpace } from '../domain/vectors/concept-space';
import { type PartnerIndex } from '../domain/columns/partner-index';
import { partnershipOfEvent } from '../use-cases/partnership-of-event';
import { type Partnerships } from '../use-cases/ports/partnerships';
import { type Profiles } from '../use-cases/ports/profiles';
import { profileOfCity, profileOfStartUp } from '../use-cases/profile-of-event';
import { VersionedIndex } from './versioned-index';

/** The tables of which memory begins. */
export interface ReadModelTables {
  readonly profiles: Profiles;
  readonly partnerships: Partnerships;
}

/** Columns begun from the tables, and kept up by an ordered consumer of their own. */
export class FollowedIndex {
  private readonly held: VersionedIndex;
  private readonly follower: EventFollower;

  constructor(
    space: ConceptSpace,
    private readonly connection: NatsConnection,
    logger: LoggerService,
    onRebuilt: (rebuildId: string) => void,
  ) {
    this.held = new VersionedIndex(space);
    const followed = [
      following(profileChanged, (event) => this.held.apply(profileOfCity(event))),
      following(startUpChanged, (event) => this.held.apply(profileOfStartUp(event))),
      following(partnershipChanged, (event) => this.held.applyPartnership(partnershipOfEvent(event))),
      following(readModelRebuilt, ({ rebuildId }) => onRebuilt(rebuildId)),
    ];
    this.follower = new EventFollower(connection, followed, logger);
  }

  /** Begins where the tables stand. What was told between the two looks is seen twice, which changes nothing: versions decide. */
  async begin({ profiles, partnerships }: ReadModelTables): Promise<void> {
    const owners = ['city-profiles', 'expertise-catalogue', 'partnerships'];
    const sequence = await handledUpTo(this.connection, 'match-scoring', owners);
    for (const partnership of await partnerships.all()) this.held.applyPartnership(partnership);
    for (const profile of await profiles.all()) this.held.apply(profile);
    await this.follower.start(sequence);
  }

  get index(): PartnerIndex {
    return this.held.index;
  }

  get position(): number {
    return this.follower.position;
  }

  /** Waits until every event up to that place has been seen, but no longer than that. @throws StoppedError */
  async catchUp(sequence: number, ms: number): Promise<void> {
    const deadline = new AbortController();
    const { signal } = deadline;
    try {
      await Promise.race([
        this.follower.caughtUpWith(sequence),
        sleep(ms, undefined, { signal }).catch(() => undefined),
      ]);
    } finally {
      deadline.abort();
    }
  }

  async stop(): Promise<void> {
    await this.follower.stop();
  }
}

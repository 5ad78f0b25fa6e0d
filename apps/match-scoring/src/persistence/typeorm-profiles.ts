import { readModelRebuilt, type ReadModelRebuilt } from '@puente/contracts';
import { type Outbox } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import {
  type Owned,
  type PartyVersion,
  type Profiles,
  type VersionedProfile,
} from '../use-cases/ports/profiles';
import { PartyRow } from './party.row';
import { dropPartnerships, keepPartnerships } from './typeorm-partnerships';

const rowsPerInsert = 500;

export class TypeOrmProfiles implements Profiles {
  constructor(
    private readonly manager: EntityManager,
    private readonly outbox: Outbox,
  ) {}

  async keep(profile: VersionedProfile): Promise<boolean> {
    return (await keepAll(this.manager, [profile])) > 0;
  }

  async replace(owned: Owned, rebuilt: ReadModelRebuilt): Promise<void> {
    const { profiles, goneParties, partnerships, gonePartnerships } = owned;
    await this.manager.transaction(async (manager) => {
      await dropAll(manager, goneParties);
      await dropPartnerships(manager, gonePartnerships);
      await keepPartnerships(manager, partnerships);
      for (let at = 0; at < profiles.length; at += rowsPerInsert) {
        await keepAll(manager, profiles.slice(at, at + rowsPerInsert));
      }
      // Told on the stream, as what is told elsewhere a replica without a connection would miss.
      await this.outbox.append(manager, readModelRebuilt, {
        ...{ party: `read-model:${rebuilt.rebuildId}`, version: 1 },
        payload: rebuilt,
      });
    });
  }

  async versions(): Promise<PartyVersion[]> {
    return this.manager.find(PartyRow, { select: { kind: true, id: true, version: true } });
  }

  async all(): Promise<VersionedProfile[]> {
    return this.manager.find(PartyRow);
  }
}

/** One at another version by now is not gone: an event has brought it meanwhile. */
async function dropAll(manager: EntityManager, gone: readonly PartyVersion[]): Promise<void> {
  await manager.query(
    `DELETE FROM party USING unnest($1::text[], $2::text[], $3::integer[]) AS gone (kind, id, version)
     WHERE party.kind = gone.kind AND party.id = gone.id AND party.version = gone.version`,
    [gone.map(({ kind }) => kind), gone.map(({ id }) => id), gone.map(({ version }) => version)],
  );
}

/** How many were kept. The comparison of versions is the database's: two replicas may hear two events of a party at once. */
async function keepAll(manager: EntityManager, profiles: readonly VersionedProfile[]): Promise<number> {
  const kept = await manager
    .createQueryBuilder()
    .insert()
    .into(PartyRow)
    .values([...profiles])
    .orUpdate(['version', 'profile'], ['kind', 'id'], {
      overwriteCondition: { where: 'party.version <= EXCLUDED.version' },
    })
    .returning('id')
    .execute();
  return (kept.raw as unknown[]).length;
}

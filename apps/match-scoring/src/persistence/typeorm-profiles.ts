import { partyKey } from '@puente/kernel';
import { type EntityManager } from 'typeorm';
import { type PartyKey, type Profiles, type VersionedProfile } from '../use-cases/ports/profiles';
import { PartyRow } from './party.row';

const rowsPerInsert = 500;

export class TypeOrmProfiles implements Profiles {
  constructor(private readonly manager: EntityManager) {}

  async keep(profile: VersionedProfile): Promise<void> {
    await keepAll(this.manager, [profile]);
  }

  async replace(gone: readonly PartyKey[], profiles: readonly VersionedProfile[]): Promise<void> {
    await this.manager.transaction(async (manager) => {
      await manager
        .createQueryBuilder()
        .delete()
        .from(PartyRow)
        .where("kind || ':' || id = ANY (:gone)", { gone: gone.map(partyKey) })
        .execute();
      for (let at = 0; at < profiles.length; at += rowsPerInsert) {
        await keepAll(manager, profiles.slice(at, at + rowsPerInsert));
      }
    });
  }

  async keys(): Promise<PartyKey[]> {
    return this.manager.find(PartyRow, { select: { kind: true, id: true } });
  }

  async all(): Promise<VersionedProfile[]> {
    return this.manager.find(PartyRow);
  }
}

/** The comparison of versions is the database's: two replicas may hear two events of a party at once. */
async function keepAll(manager: EntityManager, profiles: readonly VersionedProfile[]): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(PartyRow)
    .values([...profiles])
    .orUpdate(['version', 'profile'], ['kind', 'id'], {
      overwriteCondition: { where: 'party.version <= EXCLUDED.version' },
    })
    .execute();
}

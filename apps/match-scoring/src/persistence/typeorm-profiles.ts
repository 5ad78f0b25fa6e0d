import { type EntityManager, IsNull, Not } from 'typeorm';
import { type PartyProfile } from '../domain/party-profile';
import { type Profiles, type VersionedProfile } from '../use-cases/ports/profiles';
import { PartyRow } from './party.row';

const rowsPerInsert = 500;

export class TypeOrmProfiles implements Profiles {
  constructor(private readonly manager: EntityManager) {}

  async keep(profile: VersionedProfile): Promise<void> {
    await keepAll(this.manager, [profile]);
  }

  async replaceAll(profiles: readonly VersionedProfile[]): Promise<void> {
    await this.manager.transaction(async (manager) => {
      const known = profiles.map(({ kind, id }) => `${kind}:${id}`);
      await manager
        .createQueryBuilder()
        .delete()
        .from(PartyRow)
        .where("NOT (kind || ':' || id = ANY (:known))", { known })
        .execute();
      for (let at = 0; at < profiles.length; at += rowsPerInsert) {
        await keepAll(manager, profiles.slice(at, at + rowsPerInsert));
      }
    });
  }

  async all(): Promise<PartyProfile[]> {
    const rows = await this.manager.findBy(PartyRow, { profile: Not(IsNull()) });
    return rows.flatMap(({ profile }) => profile ?? []);
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

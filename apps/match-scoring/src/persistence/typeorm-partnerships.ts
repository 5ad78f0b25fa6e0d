import { type PartyRef } from '@puente/kernel';
import { type EntityManager } from 'typeorm';
import { type Partnership } from '../domain/partnership';
import { type Partnerships, type PartnershipVersion } from '../use-cases/ports/partnerships';
import { PartnershipRow } from './partnership.row';

const rowsPerInsert = 500;

export class TypeOrmPartnerships implements Partnerships {
  constructor(private readonly manager: EntityManager) {}

  async keep(partnership: Partnership): Promise<void> {
    await keepPartnerships(this.manager, [partnership]);
  }

  async versions(): Promise<PartnershipVersion[]> {
    return this.manager.find(PartnershipRow, { select: { id: true, version: true } });
  }

  async all(): Promise<Partnership[]> {
    return this.manager.find(PartnershipRow);
  }
}

/** Those that a party is one of the two of. */
export function partnershipsOf(manager: EntityManager, { kind, id }: PartyRef): Promise<Partnership[]> {
  return manager
    .createQueryBuilder(PartnershipRow, 'partnership')
    .where('partnership.parties @> :side::jsonb', { side: JSON.stringify([{ kind, id }]) })
    .getMany();
}

/** The comparison of versions is the database's: two replicas may hear two events of one at once. */
export async function keepPartnerships(
  manager: EntityManager,
  partnerships: readonly Partnership[],
): Promise<void> {
  for (let at = 0; at < partnerships.length; at += rowsPerInsert) {
    await manager
      .createQueryBuilder()
      .insert()
      .into(PartnershipRow)
      .values(partnerships.slice(at, at + rowsPerInsert))
      .orUpdate(['version', 'parties', 'format', 'status', 'since', 'until'], ['id'], {
        overwriteCondition: { where: 'partnership.version <= EXCLUDED.version' },
      })
      .execute();
  }
}

/** One at another version by now is not gone: an event has brought it meanwhile. */
export async function dropPartnerships(
  manager: EntityManager,
  gone: readonly PartnershipVersion[],
): Promise<void> {
  await manager.query(
    `DELETE FROM partnership USING unnest($1::uuid[], $2::integer[]) AS gone (id, version)
     WHERE partnership.id = gone.id AND partnership.version = gone.version`,
    [gone.map(({ id }) => id), gone.map(({ version }) => version)],
  );
}

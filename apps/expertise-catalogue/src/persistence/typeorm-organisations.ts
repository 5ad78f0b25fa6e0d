import { partyKey } from '@puente/kernel';
import { decodeCursor, escapeLike, lockByName, pageOf } from '@puente/persistence';
import { type EntityManager } from 'typeorm';
import { type Organisation } from '../domain/organisation';
import { type Organisations } from '../use-cases/ports/organisations';
import { type PageOf } from '../use-cases/ports/page-of';
import { OrganisationRow } from './organisation.row';
import { WithdrawnDocumentRow } from './withdrawn-document.row';

export class TypeOrmOrganisations implements Organisations {
  constructor(private readonly manager: EntityManager) {}

  async find(id: string): Promise<Organisation | null> {
    return this.manager.findOneBy(OrganisationRow, { id });
  }

  async list(
    q: string | undefined,
    limit: number,
    cursor: string | undefined,
  ): Promise<PageOf<Organisation>> {
    const query = this.manager
      .createQueryBuilder(OrganisationRow, 'organisation')
      .orderBy('organisation.name')
      .addOrderBy('organisation.id');
    if (q !== undefined)
      query.andWhere('organisation.name ILIKE :pattern', { pattern: `%${escapeLike(q)}%` });
    if (cursor !== undefined) {
      const [name, id] = decodeCursor(cursor, 2);
      query.andWhere('(organisation.name, organisation.id) > (:name, :id)', { name, id });
    }
    return pageOf(await query.limit(limit + 1).getMany(), limit, (row) => [row.name, row.id]);
  }

  async change(
    id: string,
    change: (organisation: Organisation | null) => Organisation | null,
  ): Promise<void> {
    await this.manager.transaction(async (manager) => {
      await lockByName(manager, partyKey({ kind: 'organisation', id }));
      const before = await manager.findOneBy(OrganisationRow, { id });
      const after = change(before);
      if (after === null || after === before) return;
      if (after.statements.length === 0) {
        await manager.delete(OrganisationRow, { id });
        return;
      }
      const row: OrganisationRow = {
        ...after,
        version: (before?.version ?? 0) + 1,
        statements: [...after.statements],
      };
      await manager.upsert(OrganisationRow, row, ['id']);
    });
  }

  /** Holds a withdrawal off until the transaction ends: it must find what is about to be recorded. */
  async isWithdrawn(documentId: string): Promise<boolean> {
    await lockByName(this.manager, `document:${documentId}`, 'shared');
    return this.manager.existsBy(WithdrawnDocumentRow, { documentId });
  }

  async rememberWithdrawn(documentId: string): Promise<void> {
    await lockByName(this.manager, `document:${documentId}`);
    await this.manager.upsert(WithdrawnDocumentRow, { documentId }, ['documentId']);
  }
}

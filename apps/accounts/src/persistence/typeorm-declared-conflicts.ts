import { type OrganisationRef } from '@puente/kernel';
import { type EntityManager } from 'typeorm';
import { type DeclaredConflicts } from '../use-cases/ports/declared-conflicts';
import { DeclaredConflictRow } from './declared-conflict.row';

export class TypeOrmDeclaredConflicts implements DeclaredConflicts {
  constructor(private readonly manager: EntityManager) {}

  async of(personId: string): Promise<OrganisationRef[]> {
    const order = { organisationKind: 'ASC', organisationId: 'ASC' } as const;
    const rows = await this.manager.find(DeclaredConflictRow, { where: { personId }, order });
    return rows.map(({ organisationKind, organisationId }) => ({
      kind: organisationKind,
      id: organisationId,
    }));
  }

  async replace(personId: string, organisations: readonly OrganisationRef[]): Promise<void> {
    await this.manager.delete(DeclaredConflictRow, { personId });
    const rows = organisations.map(({ kind, id }) => ({
      personId,
      organisationKind: kind,
      organisationId: id,
    }));
    await this.manager.insert(DeclaredConflictRow, rows);
  }
}

import { type OrganisationKind } from '@puente/kernel';
import { Entity, PrimaryColumn } from 'typeorm';

@Entity('declared_conflict', { comment: 'Interests that people say they have in an organisation' })
export class DeclaredConflictRow {
  @PrimaryColumn('uuid', { comment: 'Who' }) personId: string;
  @PrimaryColumn('text', { comment: 'city, start-up or programme' }) organisationKind: OrganisationKind;
  @PrimaryColumn('text', { comment: 'Id of the party' }) organisationId: string;
}

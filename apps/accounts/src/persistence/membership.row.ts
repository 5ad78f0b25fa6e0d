import { type OrganisationKind } from '@puente/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('membership', { comment: 'Whom people act for' })
@Index('membership_of_organisation', ['organisationKind', 'organisationId'])
export class MembershipRow {
  @PrimaryColumn('uuid', { comment: 'Who' }) personId: string;
  @PrimaryColumn('text', { comment: 'city, start-up or programme' }) organisationKind: OrganisationKind;
  @PrimaryColumn('text', { comment: 'Id of the party' }) organisationId: string;
  @Column('timestamptz', { comment: 'When they joined' }) since: Date;
}

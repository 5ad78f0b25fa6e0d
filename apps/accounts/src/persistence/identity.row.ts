import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('identity', { comment: 'By whom people are known at a provider of sign-ins' })
@Index('identity_of_person', ['personId'])
export class IdentityRow {
  @PrimaryColumn('text', { comment: 'The provider' }) issuer: string;
  @PrimaryColumn('text', { comment: 'Who it is there' }) subject: string;
  @Column('uuid', { comment: 'Who it is here' }) personId: string;
  @Column('timestamptz', { comment: 'When they first came by it' }) linkedAt: Date;
}

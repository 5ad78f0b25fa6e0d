import { type AccessScope } from '@puente/contracts';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('access_token', { comment: 'Secrets of programs that act for people' })
@Index('access_token_by_hash', ['tokenHash'], { unique: true })
@Index('access_token_of_person', ['personId'])
export class AccessTokenRow {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('text', { comment: 'SHA-256 of the secret, which is shown once' }) tokenHash: string;
  @Column('uuid', { comment: 'For whom it acts' }) personId: string;
  @Column('text', { comment: 'What they call it' }) name: string;
  @Column('text', { array: true, comment: 'read, write, admin' }) scopes: AccessScope[];
  @Column('timestamptz', { comment: 'When it was issued' }) issuedAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'Until when it holds; null: until it is revoked' })
  expiresAt: Date | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('session', { comment: 'Who is signed in, in which browser' })
@Index('session_of_person', ['personId'])
export class SessionRow {
  @PrimaryColumn('text', { comment: 'SHA-256 of the secret in the cookie' }) tokenHash: string;
  @Column('uuid', { comment: 'Who' }) personId: string;
  @Column('timestamptz', { comment: 'When they signed in' }) startedAt: Date;
  @Column('timestamptz', { comment: 'Until when it holds' }) expiresAt: Date;
}

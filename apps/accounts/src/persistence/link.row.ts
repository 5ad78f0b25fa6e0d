import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LinkPurpose } from '../use-cases/ports/links';

@Entity('link', { comment: 'Links in letters: each is good once, for a while' })
@Index('link_to_email', ['email'])
export class LinkRow {
  @PrimaryColumn('text', { comment: 'SHA-256 of the secret in it' }) tokenHash: string;
  @Column('text', { comment: 'registration, password-reset, invitation or first-admin' })
  purpose: LinkPurpose;
  @Column('text', { nullable: true, comment: 'To whom it was sent' }) email: string | null;
  @Column('jsonb', { comment: 'What it will do' }) data: object;
  @Column('timestamptz', { comment: 'Until when it is good' }) expiresAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('contact_link', { comment: 'Links sent to cities that nobody acts for, about a proposal each' })
@Index('contact_link_of_proposal', ['proposalId'], { unique: true })
@Index('contact_link_by_message', ['messageId'])
export class ContactLinkRow {
  @PrimaryColumn('text', { comment: 'SHA-256 of the secret in it' }) tokenHash: string;
  @Column('uuid', { comment: 'Id at its owner' }) proposalId: string;
  @Column('text', { comment: 'Party id' }) city: string;
  @Column('text', { comment: 'Where it was sent' }) email: string;
  @Column('uuid', { comment: 'The admin who entered the address' }) enteredBy: string;
  @Column('uuid', { comment: 'Of the letter that carries it' }) messageId: string;
  @Column('timestamptz', { comment: 'Until when it is good' }) expiresAt: Date;
}

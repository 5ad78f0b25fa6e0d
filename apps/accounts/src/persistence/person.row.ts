import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('person', { comment: 'Somebody who can sign in' })
@Index('person_by_email', ['email'], { unique: true })
export class PersonRow {
  @PrimaryColumn('uuid', { comment: 'All that is left of one who was erased' }) id: string;
  @Column('text', { nullable: true, comment: 'Lower-case; null of one who was erased' }) email: string | null;
  @Column('text', { comment: 'As they write it; empty of one who was erased' }) name: string;
  @Column('text', { comment: 'Of their letters, ISO 639-1' }) language: string;
  @Column('text', { nullable: true, comment: 'argon2id; null where they never chose a password' })
  passwordHash: string | null;
  @Column('timestamptz', { nullable: true, comment: 'When they proved that the address is theirs' })
  confirmedAt: Date | null;
  @Column('timestamptz', { comment: 'When they came' }) registeredAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'When they asked to be forgotten' })
  erasedAt: Date | null;
}

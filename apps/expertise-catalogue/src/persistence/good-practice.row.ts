import { type PartyKind } from '@puente/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('good_practice', { comment: 'Who did what about which challenge, with what result' })
@Index('good_practice_by_title', ['title', 'id'])
@Index('good_practice_of_party', ['partyKind', 'partyId'])
export class GoodPracticeRow {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('int', { comment: 'Grows by one with each change' }) version: number;
  @Column('text', { comment: 'city, start-up or organisation' }) partyKind: PartyKind;
  @Column('text', { comment: 'Whose practice it is' }) partyId: string;
  @Column('text', { comment: 'Name of the party when it was registered' }) partyName: string;
  @Column('char', { length: 2, nullable: true, comment: 'ISO 3166-1 alpha-2' }) partyCountry: string | null;
  @Column('text', { comment: 'Concept of the challenge scheme' }) challenge: string;
  @Column({ type: 'text', collation: 'und-x-icu', comment: 'One line' }) title: string;
  @Column('text', { comment: 'What was done' }) summary: string;
  @Column('int', { nullable: true, comment: 'Year it began' }) since: number | null;
  @Column('text', { nullable: true, comment: 'What came of it' }) result: string | null;
  @Column('text', { nullable: true, comment: 'Who vouches for it' }) proofName: string | null;
  @Column('text', { nullable: true, comment: 'Where the proof can be read' }) proofUrl: string | null;
}

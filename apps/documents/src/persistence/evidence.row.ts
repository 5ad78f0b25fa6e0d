import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('evidence', { comment: 'Quoted spans that state a need or an offer of a party' })
@Index('evidence_in_order', ['documentId', 'startUnit', 'id'])
export class EvidenceRow {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('uuid', { comment: 'The document it was found in' }) documentId: string;
  @Column('text', { comment: 'city or organisation' }) partyKind: 'city' | 'organisation';
  @Column('text', { comment: 'Id of the party, also where it has no profile' }) partyId: string;
  @Column('text', { comment: 'As it is commonly written' }) partyName: string;
  @Column('char', { length: 2, nullable: true, comment: 'ISO 3166-1 alpha-2' }) partyCountry: string | null;
  @Column('text', { comment: 'Concept of the challenge scheme' }) challenge: string;
  @Column('text', { comment: 'need or offer' }) stance: 'need' | 'offer';
  @Column('text', { comment: 'The span itself' }) quote: string;
  @Column('int', { comment: 'First UTF-16 code unit of the span' }) startUnit: number;
  @Column('int', { comment: 'One after its last UTF-16 code unit' }) endUnit: number;
  @Column('double precision', { comment: 'How clearly the sentence says it, in (0, 1]' }) certainty: number;
  @Column('text', { nullable: true, comment: 'Name of the model that found it; null: the rules did' })
  foundByModel: string | null;
}

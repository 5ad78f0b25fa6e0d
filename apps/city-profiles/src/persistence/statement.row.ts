import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { type Evidence, type Provenance, type Stance, type StatementStatus } from '../domain/statement';
import { CityRow } from './city.row';

@Entity('statement', { comment: 'A need or an offer on a profile' })
@Index('statement_once_per_city', ['cityId', 'challenge', 'stance'], { unique: true })
export class StatementRow {
  @PrimaryColumn('uuid', { comment: 'Stable for as long as the statement stands' }) id: string;
  @Column('text', { comment: 'The city that it is about' }) cityId: string;
  @ManyToOne(() => CityRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id', foreignKeyConstraintName: 'statement_city_id_fkey' })
  city: Relation<CityRow>;
  @Column('text', { comment: 'Concept of the challenge scheme' }) challenge: string;
  @Column('text', { comment: 'need or offer' }) stance: Stance;
  @Column('int', { nullable: true, comment: 'Urgency or maturity 1-5; null: nobody stated one' }) level:
    number | null;
  @Column('text', { comment: 'suggested, confirmed or rejected' }) status: StatementStatus;
  @Column('text', { comment: 'evidence: found in documents; owner: its own word' }) provenance: Provenance;
  @Column('text', { nullable: true, comment: "The owner's remark" }) note: string | null;
  @Column('boolean', { comment: 'New evidence arrived after the owner rejected it' })
  evidenceSinceRejection: boolean;
  @Column('jsonb', { comment: 'Quotes with document, offsets and clarity' }) evidence: Evidence[];
}

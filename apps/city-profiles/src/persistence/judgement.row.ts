import { Column, Entity, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { type Stance } from '../domain/statement';
import { StatementRow } from './statement.row';

@Entity('judgement', { comment: 'Suggestions of documents that their owner touched, as they were before' })
export class JudgementRow {
  @PrimaryColumn('uuid', { comment: 'The statement, which tells what it is now' }) statementId: string;
  @OneToOne(() => StatementRow, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'statement_id', foreignKeyConstraintName: 'judgement_statement_id_fkey' })
  statement: Relation<StatementRow>;
  @Column('text', { comment: 'Concept that was suggested' }) challenge: string;
  @Column('text', { comment: 'need or offer, as suggested' }) stance: Stance;
  @Column('double precision', {
    nullable: true,
    comment: 'What we claimed when it was decided; null: not kept',
  })
  certainty: number | null;
  @Column('timestamptz', {
    nullable: true,
    comment: 'Last confirmed or rejected; null: not decided, or time not kept',
  })
  decidedAt: Date | null;
}

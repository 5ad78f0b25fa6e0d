import { type PartyRef } from '@puente/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type ReviewKind } from '../domain/review';

@Entity('review', { comment: 'What waits for the programme to decide, or did: one of each subject' })
@Index('review_by_subject', ['kind', 'subjectId'], { unique: true })
@Index('review_by_age', ['openedAt', 'id'])
export class ReviewRow {
  @PrimaryColumn('uuid', { comment: 'Its id' }) id: string;
  @Column('text', { comment: 'start-up, claim or proposal' }) kind: ReviewKind;
  @Column('text', { comment: 'Id of what waits' }) subjectId: string;
  @Column('jsonb', { comment: 'Whom it is about' }) parties: PartyRef[];
  @Column('timestamptz', { comment: 'Since when it waits' }) openedAt: Date;
  @Column('timestamptz', { comment: 'Until when the service level asks for a decision' }) dueAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'When it was decided' }) closedAt: Date | null;
  @Column('text', { nullable: true, comment: 'The action that closed it' }) outcome: string | null;
  @Column('uuid', { nullable: true, comment: 'The admin who sees to it' }) assignedTo: string | null;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Proposal } from '../domain/proposal';
import { type ProposalState } from '../domain/proposal-state';

@Entity('proposal', { comment: 'What one party proposes to another, with its history' })
@Index('proposal_by_proposer', ['proposerKind', 'proposerId'])
@Index('proposal_by_recipient', ['recipientKind', 'recipientId'])
@Index('proposal_by_deadline', ['deadline'], { where: `state = 'proposed'` })
export class ProposalRow {
  @PrimaryColumn('uuid', { comment: 'Its id' }) id: string;
  @Column('int', { comment: 'Grows by one with each change' }) version: number;
  @Column('text', { comment: 'Where the case stands' }) state: ProposalState;
  @Column('text', { comment: 'Kind of the party that began' }) proposerKind: string;
  @Column('text', { comment: 'Id of the party that began' }) proposerId: string;
  @Column('text', { comment: 'Kind of the party it turned to' }) recipientKind: string;
  @Column('text', { comment: 'Id of the party it turned to' }) recipientId: string;
  @Column('timestamptz', { nullable: true, comment: 'Until when an answer is awaited' })
  deadline: Date | null;
  @Column('timestamptz', { comment: 'When it was drafted' }) createdAt: Date;
  @Column('jsonb', { comment: 'Parties as they were called, terms, steps, questions, alternatives' })
  content: ProposalContent;
}

/** What is read and written with the case as a whole. */
export type ProposalContent = Omit<Proposal, 'id' | 'version' | 'state' | 'deadline' | 'createdAt'>;

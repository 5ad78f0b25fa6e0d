import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PartnershipRecord } from '../domain/partnership-record';

@Entity('partnership_record', { comment: 'What is written down of a partnership; none until something is' })
export class PartnershipRecordRow {
  @PrimaryColumn('uuid', { comment: 'The proposal that it came of' }) proposalId: string;
  @Column('int', { comment: 'Grows by one with each change' }) version: number;
  @Column('boolean', { comment: 'Whether an outcome is recorded: completed needs one' }) hasOutcome: boolean;
  @Column('jsonb', { comment: 'Goal, milestones, outcome, health checks' })
  content: Omit<PartnershipRecord, 'version'>;
}

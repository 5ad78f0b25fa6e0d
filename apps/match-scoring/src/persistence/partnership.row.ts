import { type PartyRef } from '@puente/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Partnership } from '../domain/partnership';

@Entity('partnership', { comment: 'The read model: partnerships as their owner last told of them' })
export class PartnershipRow {
  @PrimaryColumn('uuid', { comment: 'Id at its owner' }) id: string;
  @Column('int', { comment: 'Version at its owner; an older one is passed over' }) version: number;
  @Index('partnership_of_party', { synchronize: false })
  @Column('jsonb', { comment: 'The two parties, by kind and id' })
  parties: readonly [PartyRef, PartyRef];
  @Column('text', { comment: 'What they do together' }) format: string;
  @Column('text', { comment: 'active, completed, closed or undone' }) status: Partnership['status'];
  @Column('date', { comment: 'The day from which it was active' }) since: string;
  @Column('date', { nullable: true, comment: 'The day on which it ended; null while it is active' })
  until: string | null;
}

import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

@Entity('outbox', { comment: 'Events that are true already, and wait to be told' })
export class OutboxEntry {
  @PrimaryColumn('bigint', {
    generated: 'identity',
    generatedIdentity: 'ALWAYS',
    comment: 'Order in which events are told',
  })
  position: string;
  @Column('uuid', { comment: 'Id of the event; the stream drops what it has seen' }) eventId: string;
  @Column('text', { comment: 'What happened' }) subject: string;
  @Column('text', { comment: 'To whom: kind and id; order holds within a party' }) party: string;
  @Column('int', { comment: 'Of the party at its owner' }) version: number;
  @Column('text', { comment: 'The outside call that caused it' }) correlationId: string;
  @Column('jsonb', { comment: 'As its contract says' }) payload: object;
  @CreateDateColumn({ type: 'timestamptz', comment: 'When it became true' }) occurredAt: Date;
}

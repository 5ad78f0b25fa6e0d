import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

@Entity('inbox', { comment: 'Events that were handled here: none is handled twice' })
export class InboxEntry {
  @PrimaryColumn('text', { comment: 'The durable consumer that handled it' }) consumer: string;
  @PrimaryColumn('uuid', { comment: 'Id of the event' }) eventId: string;
  @Column('bigint', { comment: 'Its place on the stream' }) streamSequence: string;
  @Column('text', { nullable: true, comment: 'Why it was passed over, where its payload was not valid' })
  refusedBecause: string | null;
  @CreateDateColumn({ type: 'timestamptz', comment: 'When it was handled' }) handledAt: Date;
}

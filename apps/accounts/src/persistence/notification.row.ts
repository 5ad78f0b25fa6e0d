import { type PartyRef } from '@puente/kernel';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

const asNumber = { to: (value: number) => value, from: (stored: string) => Number(stored) };

@Entity('notification', { comment: 'Who was told of what was done' })
@Index('notification_of_person', ['personId', 'entry'], { unique: true })
@Index('notification_of_event', ['eventId', 'personId'], { unique: true })
export class NotificationRow {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('uuid', { comment: 'Who was told' }) personId: string;
  @Column('bigint', { transformer: asNumber, comment: 'Place of what was done in the audit trail' })
  entry: number;
  @Column('uuid', { comment: 'The event that told of it' }) eventId: string;
  @Column('text', { comment: 'What was done' }) kind: string;
  @Column('jsonb', { comment: 'To what: kind and id' })
  subject: { readonly kind: string; readonly id: string };
  @Column('jsonb', { comment: 'The parties it is about' }) parties: readonly PartyRef[];
  @Column('text', { nullable: true, comment: 'The state before' }) from: string | null;
  @Column('text', { nullable: true, comment: 'The state after' }) to: string | null;
  @Column('text', { nullable: true, comment: 'Why, a code' }) reason: string | null;
  @Column('timestamptz', { comment: 'When it was done' }) occurredAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'When it was marked as read' }) readAt: Date | null;
}

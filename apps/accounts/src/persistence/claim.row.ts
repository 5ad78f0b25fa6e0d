import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('claim', { comment: 'That people act for a city, for an admin to confirm' })
@Index('claim_of_city', ['city', 'personId'])
@Index('claim_of_person', ['personId'])
export class ClaimRow {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('text', { comment: 'Party id' }) city: string;
  @Column('uuid', { comment: 'Who says so' }) personId: string;
  @Column('text', { comment: 'How they come to; empty of one who was erased' }) message: string;
  @Column('text', { comment: 'requested, confirmed or declined' })
  status: 'requested' | 'confirmed' | 'declined';
  @Column('timestamptz', { comment: 'When it was made' }) requestedAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'When it was decided' }) decidedAt: Date | null;
  @Column('uuid', { nullable: true, comment: 'The admin who decided' }) decidedBy: string | null;
  @Column('text', { nullable: true, comment: 'Why it was declined, a code' }) reason: string | null;
}

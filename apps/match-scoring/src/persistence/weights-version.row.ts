import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type WeightsData } from '../domain/weights/weights';

@Entity('weights_version', {
  comment: 'Versions of the scoring weights that admins added; the first is in the code',
})
export class WeightsVersionRow {
  @PrimaryColumn('int', { comment: 'From 2 on: version 2 is called v2' }) number: number;
  @Column('double precision', { comment: 'Shrinks the fits of thin profiles' }) k: number;
  @Column('jsonb', { comment: 'Weights by criterion, a set for each kind of pair' })
  sets: WeightsData['sets'];
  @Column('text', { comment: 'In the words of who added it' }) reason: string;
  @Column('uuid', { comment: 'The admin who added it' }) createdBy: string;
  @Column('timestamptz', { comment: 'When' }) createdAt: Date;
}

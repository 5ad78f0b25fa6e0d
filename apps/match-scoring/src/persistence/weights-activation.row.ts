import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('weights_activation', {
  comment: 'Which version of the weights was put in force when: the last one is',
})
export class WeightsActivationRow {
  @PrimaryColumn('int', { comment: 'In the order of activations, from 1' }) number: number;
  @Column('text', { comment: 'Name of the version' }) version: string;
  @Column('text', { nullable: true, comment: 'In the words of who activated it' }) reason: string | null;
  @Column('uuid', { comment: 'The admin who activated it' }) activatedBy: string;
  @Column('timestamptz', { comment: 'When' }) activatedAt: Date;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

@Entity('good_practice_link', {
  comment: 'Good practices of the catalogue, linked from the offers they support',
})
export class GoodPracticeLinkRow {
  @PrimaryColumn('uuid', { comment: 'Id of the good practice at its owner' }) id: string;
  @Column('int', { comment: 'Version at its owner; an older one is passed over' }) version: number;
  @Index('good_practice_link_city')
  @Column('text', { comment: 'The city whose practice it is' })
  cityId: string;
  @Column('text', { comment: 'Concept of the challenge scheme' }) challenge: string;
  @Column('text', { comment: 'As the catalogue shows it' }) title: string;
}

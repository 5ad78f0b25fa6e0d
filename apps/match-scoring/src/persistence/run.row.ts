import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('run', { comment: 'Answered match requests, with all that is needed to compute them again' })
export class RunRow {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('text', {
    comment: 'Request, versions and canonical profiles or the hashes of their texts, as JSON',
  })
  inputs: string;
  @Column('text', {
    comment:
      'The run as JSON, suggestions in full or by the hashes of their texts: replayed byte for byte, so kept as text',
  })
  bytes: string;
  @Column('boolean', { comment: 'Whether its request keeps watching' }) isSaved: boolean;
  @Column('uuid', { nullable: true, comment: 'The person who asked; null: before people signed in' })
  askedBy: string | null;
  @Column('timestamptz', { comment: 'When it was answered' }) createdAt: Date;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LettersWanted } from '../use-cases/ports/preferences';

@Entity('preference', { comment: 'What people want; who never said has none' })
export class PreferenceRow {
  @PrimaryColumn('uuid', { comment: 'Who' }) personId: string;
  @Column('text', { comment: 'A letter of each thing they are told of (each), or of none' })
  letters: LettersWanted;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LetterTemplate } from '../use-cases/ports/letters';

@Entity('letter', { comment: 'Letters to be sent' })
@Index('letter_to', ['to'])
export class LetterRow {
  @PrimaryColumn('uuid', { comment: 'The same with each attempt to send it' }) messageId: string;
  @Column('text', { comment: 'E-mail address' }) to: string;
  @Column('text', { comment: 'ISO 639-1' }) language: string;
  @Column('text', { comment: 'Which letter' }) template: LetterTemplate;
  @Column('jsonb', { comment: 'What the template asks for' }) data: Readonly<Record<string, string>>;
  @Column('timestamptz', { comment: 'When it was asked for' }) askedAt: Date;
}

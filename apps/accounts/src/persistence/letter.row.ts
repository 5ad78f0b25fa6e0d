import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type LetterState, type LetterTemplate } from '../use-cases/ports/letters';

@Entity('letter', { comment: 'Letters to be sent' })
@Index('letter_to', ['to'])
@Index('letter_waiting', ['nextAttemptAt'], { where: "state = 'waiting'" })
@Index('letter_by_age', ['askedAt', 'messageId'])
export class LetterRow {
  @PrimaryColumn('uuid', { comment: 'The same with each attempt to send it' }) messageId: string;
  @Column('text', { comment: 'E-mail address' }) to: string;
  @Column('text', { comment: 'ISO 639-1' }) language: string;
  @Column('text', { comment: 'Which letter' }) template: LetterTemplate;
  @Column('jsonb', { comment: 'What the template asks for; of one that was sent, without the secret' })
  data: Readonly<Record<string, string>>;
  @Column('timestamptz', { comment: 'When it was asked for' }) askedAt: Date;
  @Column('text', { default: 'waiting', comment: 'waiting, sent, kept (nobody sends it) or failed' })
  state: LetterState;
  @Column('int', { default: 0, comment: 'How often it was tried' }) attempts: number;
  @Column('timestamptz', { default: () => 'now()', comment: 'From when on it is tried, while it waits' })
  nextAttemptAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'When it was sent or kept' }) settledAt: Date | null;
  @Column('text', { nullable: true, comment: 'Why the last attempt failed, a code' }) problem: string | null;
}

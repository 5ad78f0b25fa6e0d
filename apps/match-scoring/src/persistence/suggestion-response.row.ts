import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Response } from '../domain/given-response';
import { type MatchedKind } from '../domain/party-profile';

@Entity('suggestion_response', {
  comment: 'What parties answered to suggestions: their next run honours it',
})
@Index('suggestion_response_to', ['candidateKind', 'candidateId'])
export class SuggestionResponseRow {
  @PrimaryColumn('text', { comment: 'Kind of the party that the run was for' }) partyKind: MatchedKind;
  @PrimaryColumn('text', { comment: 'Its id' }) partyId: string;
  @PrimaryColumn('text', { comment: 'Kind of the party that was suggested' }) candidateKind: MatchedKind;
  @PrimaryColumn('text', { comment: 'Its id' }) candidateId: string;
  @Column('int', { comment: 'Grows with each answer, and when one is taken back' }) version: number;
  @Column('text', { nullable: true, comment: 'seen, dismissed, snoozed or interested; null: taken back' })
  response: Response | null;
  @Column('text', { nullable: true, comment: 'In the words of who answered' }) reason: string | null;
  @Column('date', { nullable: true, comment: 'The day from which a snoozed one is back' })
  until: string | null;
  @Column('uuid', { comment: 'The person who answered last' }) givenBy: string;
  @Column('timestamptz', { comment: 'When' }) givenAt: Date;
}

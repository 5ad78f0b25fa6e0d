import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type MatchedKind } from '../domain/party-profile';

@Entity('match_request_fit', { comment: 'Whom a saved request knows of: what is known is not told again' })
@Index('match_request_fit_by_score', ['matchRequestId', 'candidateKind', 'score'])
@Index('match_request_fit_of_candidate', ['candidateKind', 'candidateId'])
export class MatchRequestFitRow {
  @PrimaryColumn('uuid', { comment: 'The saved request' }) matchRequestId: string;
  @PrimaryColumn('text', { comment: 'Kind of the party that fits' }) candidateKind: MatchedKind;
  @PrimaryColumn('text', { comment: 'Its id' }) candidateId: string;
  @Column('double precision', { comment: 'Its score when it last changed, 0 to 100, unrounded' })
  score: number;
}

import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Criterion } from '../domain/criteria/criterion';
import { type Filters } from '../domain/filters';
import { type MatchedKind } from '../domain/party-profile';

@Entity('match_request', { comment: 'Saved match requests, which watch for new partners' })
@Index('match_request_of_party', ['partyKind', 'partyId'])
export class MatchRequestRow {
  @PrimaryColumn('uuid', { comment: 'Of the run that it was first answered with' }) id: string;
  @Column('int', { comment: 'Grows with each change, and each time that it is told of a fit' })
  version: number;
  @Column('int', { comment: 'Grows with each change' }) revision: number;
  @Column('text', { comment: 'Kind of the party that seeks' }) partyKind: MatchedKind;
  @Column('text', { comment: 'Its id' }) partyId: string;
  @Column('text', { comment: 'As its people call it' }) name: string;
  @Column('text', { array: true, comment: 'Kinds of party sought' }) seeks: MatchedKind[];
  @Column('int', { name: 'limit_per_kind', comment: 'How many of a kind its list has' }) limit: number;
  @Column('jsonb', { comment: 'What a partner must be' }) filters: Filters;
  @Column('text', { array: true, comment: 'Criteria that do not count' }) without: Criterion[];
  @Column('boolean', { comment: 'Whether it rests' }) isPaused: boolean;
  @Column('uuid', { comment: 'The person who saved it' }) createdBy: string;
  @Column('timestamptz', { comment: 'When it was saved' }) createdAt: Date;
}

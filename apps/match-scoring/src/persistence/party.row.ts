import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MatchedKind, type PartyProfile } from '../domain/party-profile';

@Entity('party', { comment: 'The read model: parties as their owners last told of them' })
export class PartyRow {
  @PrimaryColumn('text', { comment: 'city or start-up' }) kind: MatchedKind;
  @PrimaryColumn('text', { comment: 'Id at its owner' }) id: string;
  @Column('int', { comment: 'Version at its owner; an older one is passed over' }) version: number;
  @Column('jsonb', { nullable: true, comment: 'All that the engine may know of it; null: not to be matched' })
  profile: PartyProfile | null;
}

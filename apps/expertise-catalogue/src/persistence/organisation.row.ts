import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type OrganisationStatement } from '../domain/organisation';

@Entity('organisation', { comment: 'Networks, universities, companies and agencies that documents name' })
@Index('organisation_by_name', ['name', 'id'])
export class OrganisationRow {
  @PrimaryColumn('text', { comment: 'Slug of its name' }) id: string;
  @Column('int', { comment: 'Grows by one with each change' }) version: number;
  @Column({ type: 'text', collation: 'und-x-icu', comment: 'As documents write it' }) name: string;
  @Column('char', { length: 2, nullable: true, comment: 'ISO 3166-1 alpha-2' }) country: string | null;
  @Column('jsonb', { comment: 'What documents say it offers or needs, with quotes' })
  statements: OrganisationStatement[];
}

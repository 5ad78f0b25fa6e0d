import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  type NetworkMembership,
  type PilotAppetite,
  type PreferredPartnerCountries,
  type Project,
  type Twinning,
} from '../domain/city';

@Entity('city', { comment: 'A city of the corridor and its facts' })
@Index('city_by_name', ['name', 'id'])
export class CityRow {
  @PrimaryColumn('text', { comment: 'Slug: es-madrid' }) id: string;
  @Column('int', { comment: 'Grows by one with each change' }) version: number;
  @Column({ type: 'text', collation: 'und-x-icu', comment: 'Common English or Spanish name' }) name: string;
  @Column('char', { length: 2, comment: 'ISO 3166-1 alpha-2' }) country: string;
  @Column('text', { nullable: true, comment: 'First-level administrative region' }) region: string | null;
  @Column('double precision', { nullable: true, comment: 'Degrees north' }) latitude: number | null;
  @Column('double precision', { nullable: true, comment: 'Degrees east' }) longitude: number | null;
  @Column('int', { nullable: true, comment: 'Inhabitants' }) population: number | null;
  @Column('int', { nullable: true, comment: 'Year the population was counted or estimated' }) populationYear:
    number | null;
  @Column('text', { nullable: true, comment: 'Where the gazetteer facts come from' }) factsSource:
    string | null;
  @Column('text', { array: true, comment: 'ISO 639 codes' }) languages: string[];
  @Column('jsonb', { comment: 'City networks it is a member of, with source' }) networks: NetworkMembership[];
  @Column('jsonb', { comment: 'Sister cities, with year and source' }) twinnings: Twinning[];
  @Column('jsonb', { comment: 'Projects with other cities, with years and source' }) projects: Project[];
  @Column('jsonb', { nullable: true, comment: 'Countries it would rather work with; null: not known' })
  preferredPartnerCountries: PreferredPartnerCountries | null;
  @Column('jsonb', {
    nullable: true,
    comment: 'Whether it takes pilots, and from which TRL; null: not known',
  })
  pilots: PilotAppetite | null;
}

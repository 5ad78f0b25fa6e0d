import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Solution, type StartUpStatus } from '../domain/start-up';

@Entity('start_up', { comment: 'A start-up and what it can do' })
@Index('start_up_by_name', ['name', 'id'])
export class StartUpRow {
  @PrimaryColumn('text', { comment: 'Slug of its name' }) id: string;
  @Column('int', { comment: 'Grows by one with each change' }) version: number;
  @Column('text', { comment: 'draft, live or archived' }) status: StartUpStatus;
  @Column({ type: 'text', collation: 'und-x-icu', comment: 'As it calls itself' }) name: string;
  @Column('char', { length: 2, comment: 'Head office, ISO 3166-1 alpha-2' }) country: string;
  @Column('text', { nullable: true, comment: 'Party id of the city of its head office' }) city: string | null;
  @Column('int', { nullable: true, comment: 'Year' }) foundedIn: number | null;
  @Column('text', { nullable: true, comment: 'Its address on the web' }) website: string | null;
  @Column('text', { array: true, comment: 'ISO 639 codes' }) languages: string[];
  @Column('text', { comment: 'In its own words' }) description: string;
  @Column('boolean', { comment: 'Made up for the demo' }) fictitious: boolean;
  @Column('jsonb', { comment: 'Solutions: challenges, TRL, proof, markets, what they seek' })
  solutions: Solution[];
}

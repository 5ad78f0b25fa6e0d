import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type Solution, type StartUpContent, type StartUpStatus } from '../domain/start-up';

@Entity('start_up', { comment: 'A start-up and what it can do' })
@Index('start_up_by_name', ['name', 'id'])
// By an expression, which TypeORM does not know.
@Index('start_up_published_by_name', { synchronize: false })
@Index('start_up_by_expiry', ['expiresAt'], { where: 'expires_at IS NOT NULL' })
export class StartUpRow {
  @PrimaryColumn('text', { comment: 'Slug of its name' }) id: string;
  @Column('int', { comment: 'Grows by one with each change' }) version: number;
  @Column('text', { comment: 'draft, submitted, returned, declined, live or archived' })
  status: StartUpStatus;
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
  @Column('uuid', { nullable: true, comment: 'Person who began it' }) registeredBy: string | null;
  @Column('jsonb', { nullable: true, comment: 'What the world sees: version, content, when published' })
  published: { version: number; content: StartUpContent; publishedAt: string } | null;
  @Column('timestamptz', { nullable: true, comment: 'When what is published holds no more' })
  expiresAt: Date | null;
  @Column('timestamptz', { nullable: true, comment: 'When that was told beforehand' })
  remindedAt: Date | null;
  @Column('text', { nullable: true, comment: 'Code: why declined, returned or archived' }) reason:
    string | null;
  @Column('text', { nullable: true, comment: 'What the programme asked' }) comment: string | null;
  @Column('jsonb', { default: () => "'{}'", comment: 'Challenges of its description: confirmed or rejected' })
  challengeAnswers: Record<string, 'confirmed' | 'rejected'>;
}

@Entity('start_up_version', { comment: 'Every version of a start-up that was ever published' })
export class StartUpVersionRow {
  @PrimaryColumn('text', { comment: 'The start-up' }) startUpId: string;
  @PrimaryColumn('int', { comment: 'Its version then' }) version: number;
  @Column('jsonb', { comment: 'What it said' }) content: StartUpContent;
  @Column('timestamptz', { comment: 'When it was published' }) publishedAt: Date;
}

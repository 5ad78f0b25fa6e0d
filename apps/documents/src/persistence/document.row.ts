import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type DocumentStatus, type EvidenceCounts, type NotReadReason } from '../domain/document';

@Entity('document', { comment: 'What was uploaded, and how its reading went' })
@Index('document_once_per_content', ['sha256'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('document_newest_first', ['receivedAt', 'id'])
export class DocumentRow {
  @PrimaryColumn('uuid', { comment: 'Public id' }) id: string;
  @Column('text', { comment: 'As the uploader named it' }) title: string;
  @Column('text', { comment: 'received, read or not-read' }) status: DocumentStatus;
  @Column('text', { nullable: true, comment: 'Why it was not read' }) reason: NotReadReason | null;
  @Column('text', { nullable: true, comment: 'ISO 639: declared, or found by reading' }) language:
    string | null;
  @Column('text', { comment: 'Of the uploaded file' }) mediaType: string;
  @Column('char', { length: 64, comment: 'SHA-256 of the uploaded bytes, hex' }) sha256: string;
  @Column('text', { nullable: true, comment: 'Where it can be read in public' }) sourceUrl: string | null;
  @Column('date', { nullable: true, comment: 'Day of publication' }) publishedOn: string | null;
  @Column('text', {
    nullable: true,
    select: false,
    comment: 'The text that offsets refer to; null once withdrawn',
  })
  text: string | null;
  @Column('int', { comment: 'UTF-16 code units of the text' }) textUnits: number;
  @Column('jsonb', { comment: 'How much evidence was found' }) counts: EvidenceCounts;
  @Column('timestamptz', { comment: 'When the upload was complete' }) receivedAt: Date;
  @Column('timestamptz', { nullable: true, comment: 'When it was withdrawn' }) withdrawnAt: Date | null;
}

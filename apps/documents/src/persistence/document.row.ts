import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { type DocumentStatus, type EvidenceCounts, type NotReadReason } from '../domain/document';
import { type ModelReading } from '../domain/model-reading/model-reading';

@Entity('document', { comment: 'What was uploaded, and how its reading went' })
@Index('document_once_per_content', ['sha256'], { unique: true, where: 'withdrawn_at IS NULL' })
@Index('document_newest_first', ['receivedAt', 'id'])
@Index('document_waits_for_model', ['modelDueAt'], { where: 'model_due_at IS NOT NULL' })
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
  @Column('jsonb', {
    nullable: true,
    comment: 'How a model read it after the rules; null where none was asked',
  })
  modelReading: ModelReading | null;
  @Column('timestamptz', {
    nullable: true,
    comment: 'From when on a replica may ask the model; null: nothing to ask',
  })
  modelDueAt: Date | null;
  @Column('int', { default: 0, comment: 'How often the model reading was begun' }) modelAttempts: number;
}

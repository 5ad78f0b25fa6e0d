import { Column, CreateDateColumn, Entity, PrimaryColumn } from 'typeorm';

@Entity('upload_chunk', { comment: 'Files on their way in' })
export class UploadChunkRow {
  @PrimaryColumn('uuid', { comment: 'Chosen by the uploader' }) uploadId: string;
  @PrimaryColumn('int', { comment: 'From 0' }) index: number;
  @Column('bytea', { comment: 'At most 256 kB' }) data: Buffer;
  @CreateDateColumn({ type: 'timestamptz', comment: 'What nobody finishes within a day is dropped' })
  createdAt: Date;
}

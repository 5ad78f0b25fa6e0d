import { Entity, PrimaryColumn } from 'typeorm';

@Entity('withdrawn_document', { comment: 'Documents that runs no longer quote' })
export class WithdrawnDocumentRow {
  @PrimaryColumn('uuid', { comment: 'Id of the document at its owner' }) documentId: string;
}

import { Entity, PrimaryColumn } from 'typeorm';

@Entity('withdrawn_document', {
  comment: 'Documents whose evidence no longer counts, also where it arrives late',
})
export class WithdrawnDocumentRow {
  @PrimaryColumn('uuid', { comment: 'Id of the document at its owner' }) documentId: string;
}

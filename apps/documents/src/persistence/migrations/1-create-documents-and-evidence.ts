import { createOutboxAndInbox, dropOutboxAndInbox } from '@puente/persistence';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateDocumentsAndEvidence1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createOutboxAndInbox(queryRunner);
    await queryRunner.query(`
      CREATE TABLE document (
        id uuid PRIMARY KEY,
        title text NOT NULL,
        status text NOT NULL,
        reason text,
        language text,
        media_type text NOT NULL,
        sha256 character(64) NOT NULL,
        source_url text,
        published_on date,
        text text,
        text_units integer NOT NULL,
        counts jsonb NOT NULL,
        received_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      );
      CREATE UNIQUE INDEX document_once_per_content ON document (sha256) WHERE withdrawn_at IS NULL;
      CREATE INDEX document_newest_first ON document (received_at, id);
      COMMENT ON TABLE document IS 'What was uploaded, and how its reading went';
      COMMENT ON COLUMN document.id IS 'Public id';
      COMMENT ON COLUMN document.title IS 'As the uploader named it';
      COMMENT ON COLUMN document.status IS 'received, read or not-read';
      COMMENT ON COLUMN document.reason IS 'Why it was not read';
      COMMENT ON COLUMN document.language IS 'ISO 639: declared, or found by reading';
      COMMENT ON COLUMN document.media_type IS 'Of the uploaded file';
      COMMENT ON COLUMN document.sha256 IS 'SHA-256 of the uploaded bytes, hex';
      COMMENT ON COLUMN document.source_url IS 'Where it can be read in public';
      COMMENT ON COLUMN document.published_on IS 'Day of publication';
      COMMENT ON COLUMN document.text IS 'The text that offsets refer to; null once withdrawn';
      COMMENT ON COLUMN document.text_units IS 'UTF-16 code units of the text';
      COMMENT ON COLUMN document.counts IS 'How much evidence was found';
      COMMENT ON COLUMN document.received_at IS 'When the upload was complete';
      COMMENT ON COLUMN document.withdrawn_at IS 'When it was withdrawn';
      CREATE TABLE evidence (
        id uuid PRIMARY KEY,
        document_id uuid NOT NULL,
        party_kind text NOT NULL,
        party_id text NOT NULL,
        party_name text NOT NULL,
        party_country character(2),
        challenge text NOT NULL,
        stance text NOT NULL,
        quote text NOT NULL,
        start_unit integer NOT NULL,
        end_unit integer NOT NULL,
        certainty double precision NOT NULL
      );
      CREATE INDEX evidence_in_order ON evidence (document_id, start_unit, id);
      COMMENT ON TABLE evidence IS 'Quoted spans that state a need or an offer of a party';
      COMMENT ON COLUMN evidence.id IS 'Public id';
      COMMENT ON COLUMN evidence.document_id IS 'The document it was found in';
      COMMENT ON COLUMN evidence.party_kind IS 'city or organisation';
      COMMENT ON COLUMN evidence.party_id IS 'Id of the party, also where it has no profile';
      COMMENT ON COLUMN evidence.party_name IS 'As it is commonly written';
      COMMENT ON COLUMN evidence.party_country IS 'ISO 3166-1 alpha-2';
      COMMENT ON COLUMN evidence.challenge IS 'Concept of the challenge scheme';
      COMMENT ON COLUMN evidence.stance IS 'need or offer';
      COMMENT ON COLUMN evidence.quote IS 'The span itself';
      COMMENT ON COLUMN evidence.start_unit IS 'First UTF-16 code unit of the span';
      COMMENT ON COLUMN evidence.end_unit IS 'One after its last UTF-16 code unit';
      COMMENT ON COLUMN evidence.certainty IS 'How clearly the sentence says it, in (0, 1]';
      CREATE TABLE upload_chunk (
        upload_id uuid NOT NULL,
        index integer NOT NULL,
        data bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (upload_id, index)
      );
      COMMENT ON TABLE upload_chunk IS 'Files on their way in';
      COMMENT ON COLUMN upload_chunk.upload_id IS 'Chosen by the uploader';
      COMMENT ON COLUMN upload_chunk.index IS 'From 0';
      COMMENT ON COLUMN upload_chunk.data IS 'At most 256 kB';
      COMMENT ON COLUMN upload_chunk.created_at IS 'What nobody finishes within a day is dropped'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE upload_chunk, evidence, document');
    await dropOutboxAndInbox(queryRunner);
  }
}

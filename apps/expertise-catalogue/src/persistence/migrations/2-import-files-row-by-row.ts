import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ImportFilesRowByRow1764100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE import (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        mapping text,
        columns jsonb,
        source text,
        dry_run boolean NOT NULL,
        status text NOT NULL,
        failure jsonb,
        upload_id uuid NOT NULL,
        requested_by uuid NOT NULL,
        requested_at timestamptz NOT NULL,
        finished_at timestamptz,
        rows_total integer,
        rows_handled integer NOT NULL,
        tally jsonb NOT NULL
      );
      CREATE INDEX import_by_request ON import (requested_at, id) WHERE status IN ('waiting', 'running');
      COMMENT ON TABLE import IS 'Files of start-ups or cities, and how far each has come';
      COMMENT ON COLUMN import.id IS 'Public id';
      COMMENT ON COLUMN import.kind IS 'start-up or city';
      COMMENT ON COLUMN import.mapping IS 'Mapping known by name';
      COMMENT ON COLUMN import.columns IS 'Mapping given with the file: fact to header';
      COMMENT ON COLUMN import.source IS 'Whose list: a row is known again within it';
      COMMENT ON COLUMN import.dry_run IS 'Reads and reports, and changes nothing';
      COMMENT ON COLUMN import.status IS 'waiting, running, finished or failed';
      COMMENT ON COLUMN import.failure IS 'Why it failed as a whole';
      COMMENT ON COLUMN import.upload_id IS 'The uploaded file';
      COMMENT ON COLUMN import.requested_by IS 'Person';
      COMMENT ON COLUMN import.requested_at IS 'When it was asked for';
      COMMENT ON COLUMN import.finished_at IS 'When the last row was handled';
      COMMENT ON COLUMN import.rows_total IS 'Counted at the first look';
      COMMENT ON COLUMN import.rows_handled IS 'Where it stands: set with the rows it counts';
      COMMENT ON COLUMN import.tally IS 'Rows by outcome';
      CREATE TABLE import_chunk (
        upload_id uuid NOT NULL,
        index integer NOT NULL,
        data bytea NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (upload_id, index)
      );
      COMMENT ON TABLE import_chunk IS 'Files on their way in';
      COMMENT ON COLUMN import_chunk.upload_id IS 'Chosen by the uploader';
      COMMENT ON COLUMN import_chunk.index IS 'From 0';
      COMMENT ON COLUMN import_chunk.data IS 'At most 256 kB';
      COMMENT ON COLUMN import_chunk.created_at IS 'What nobody imports within a day is dropped';
      CREATE TABLE import_row (
        import_id uuid NOT NULL,
        row integer NOT NULL,
        outcome text NOT NULL,
        party_id text,
        outside_corridor boolean NOT NULL,
        notes jsonb NOT NULL,
        PRIMARY KEY (import_id, row)
      );
      COMMENT ON TABLE import_row IS 'What became of each row of an import';
      COMMENT ON COLUMN import_row.import_id IS 'The import';
      COMMENT ON COLUMN import_row.row IS 'The first below the header is 1';
      COMMENT ON COLUMN import_row.outcome IS 'created, updated, unchanged, kept or refused';
      COMMENT ON COLUMN import_row.party_id IS 'The start-up or city it became';
      COMMENT ON COLUMN import_row.outside_corridor IS 'Stored and not matched';
      COMMENT ON COLUMN import_row.notes IS 'What is amiss or was left out, by header';
      CREATE TABLE imported_start_up (
        source text NOT NULL,
        key text NOT NULL,
        start_up_id text NOT NULL,
        content_hash character(64) NOT NULL,
        version integer NOT NULL,
        PRIMARY KEY (source, key)
      );
      CREATE INDEX imported_start_up_by_id ON imported_start_up (start_up_id);
      COMMENT ON TABLE imported_start_up IS 'Which row of which list a start-up is: no row is taken in twice';
      COMMENT ON COLUMN imported_start_up.source IS 'Whose list';
      COMMENT ON COLUMN imported_start_up.key IS 'What tells the row from all others of the list';
      COMMENT ON COLUMN imported_start_up.start_up_id IS 'The start-up';
      COMMENT ON COLUMN imported_start_up.content_hash IS 'SHA-256 of what the row said';
      COMMENT ON COLUMN imported_start_up.version IS 'The start-up as the row left it: at another, somebody has edited it'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE imported_start_up, import_row, import_chunk, import');
  }
}

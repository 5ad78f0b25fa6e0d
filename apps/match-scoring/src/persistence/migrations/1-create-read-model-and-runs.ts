import { createOutboxAndInbox, dropOutboxAndInbox } from '@puente/persistence';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateReadModelAndRuns1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createOutboxAndInbox(queryRunner);
    await queryRunner.query(`
      CREATE TABLE party (
        kind text NOT NULL,
        id text NOT NULL,
        version integer NOT NULL,
        profile jsonb,
        PRIMARY KEY (kind, id)
      );
      COMMENT ON TABLE party IS 'The read model: parties as their owners last told of them';
      COMMENT ON COLUMN party.kind IS 'city or start-up';
      COMMENT ON COLUMN party.id IS 'Id at its owner';
      COMMENT ON COLUMN party.version IS 'Version at its owner; an older one is passed over';
      COMMENT ON COLUMN party.profile IS 'All that the engine may know of it; null: not to be matched';
      CREATE TABLE run (
        id uuid PRIMARY KEY,
        inputs text NOT NULL,
        bytes text NOT NULL,
        is_saved boolean NOT NULL,
        created_at timestamptz NOT NULL
      );
      COMMENT ON TABLE run IS 'Answered match requests, with all that is needed to compute them again';
      COMMENT ON COLUMN run.id IS 'Public id';
      COMMENT ON COLUMN run.inputs IS 'Request, versions and canonical profiles, as JSON';
      COMMENT ON COLUMN run.bytes IS 'The run as JSON: replayed byte for byte, so kept as text';
      COMMENT ON COLUMN run.is_saved IS 'Whether its request keeps watching';
      COMMENT ON COLUMN run.created_at IS 'When it was answered';
      CREATE TABLE withdrawn_document (document_id uuid PRIMARY KEY);
      COMMENT ON TABLE withdrawn_document IS 'Documents that runs no longer quote';
      COMMENT ON COLUMN withdrawn_document.document_id IS 'Id of the document at its owner'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE withdrawn_document, run, party');
    await dropOutboxAndInbox(queryRunner);
  }
}

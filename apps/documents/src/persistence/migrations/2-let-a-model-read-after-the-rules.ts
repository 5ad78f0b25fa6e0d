import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LetAModelReadAfterTheRules1769200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE document
        ADD COLUMN model_reading jsonb,
        ADD COLUMN model_due_at timestamptz,
        ADD COLUMN model_attempts integer NOT NULL DEFAULT 0;
      CREATE INDEX document_waits_for_model ON document (model_due_at) WHERE model_due_at IS NOT NULL;
      COMMENT ON COLUMN document.model_reading IS 'How a model read it after the rules; null where none was asked';
      COMMENT ON COLUMN document.model_due_at IS 'From when on a replica may ask the model; null: nothing to ask';
      COMMENT ON COLUMN document.model_attempts IS 'How often the model reading was begun';
      ALTER TABLE evidence ADD COLUMN found_by_model text;
      COMMENT ON COLUMN evidence.found_by_model IS 'Name of the model that found it; null: the rules did';
      CREATE TABLE model_spending (
        day date PRIMARY KEY,
        requests integer NOT NULL,
        characters bigint NOT NULL
      );
      COMMENT ON TABLE model_spending IS 'What the model was asked, day by day';
      COMMENT ON COLUMN model_spending.day IS 'In UTC';
      COMMENT ON COLUMN model_spending.requests IS 'Sent, those that failed too';
      COMMENT ON COLUMN model_spending.characters IS 'UTF-16 code units in them'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE model_spending;
      ALTER TABLE evidence DROP COLUMN found_by_model;
      ALTER TABLE document DROP COLUMN model_reading, DROP COLUMN model_due_at, DROP COLUMN model_attempts`);
  }
}

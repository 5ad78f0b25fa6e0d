import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Runs stored before hold their profiles and suggestions in full, and are read and replayed as they are. */
export class StorePartsOfRunsOnce1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE run_part (hash text PRIMARY KEY, text text NOT NULL);
      COMMENT ON TABLE run_part IS 'Profiles that runs took and suggestions that they gave, each once however many runs did';
      COMMENT ON COLUMN run_part.hash IS 'SHA-256 of the text, in hexadecimal';
      COMMENT ON COLUMN run_part.text IS 'Canonical JSON: never changed, hashes rest on it';
      COMMENT ON COLUMN run.inputs IS 'Request, versions and canonical profiles or the hashes of their texts, as JSON';
      COMMENT ON COLUMN run.bytes IS 'The run as JSON, suggestions in full or by the hashes of their texts: replayed byte for byte, so kept as text'`);
  }

  /** Only while no run rests on a part: what was stored would be lost. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      COMMENT ON COLUMN run.bytes IS 'The run as JSON: replayed byte for byte, so kept as text';
      COMMENT ON COLUMN run.inputs IS 'Request, versions and canonical profiles, as JSON';
      DROP TABLE run_part`);
  }
}

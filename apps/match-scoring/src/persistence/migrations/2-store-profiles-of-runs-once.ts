import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Runs stored before keep their profiles inside `inputs`, and are replayed from there. */
export class StoreProfilesOfRunsOnce1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE profile_snapshot (hash text PRIMARY KEY, profile text NOT NULL);
      COMMENT ON TABLE profile_snapshot IS 'Profiles as runs took them, each once however many runs did';
      COMMENT ON COLUMN profile_snapshot.hash IS 'SHA-256 of the profile, in hexadecimal';
      COMMENT ON COLUMN profile_snapshot.profile IS 'The canonical profile as JSON: never changed, hashes rest on it';
      COMMENT ON COLUMN run.inputs IS 'Request, versions and canonical profiles or the hashes of their snapshots, as JSON';
      ALTER TABLE run ALTER COLUMN bytes SET STORAGE EXTERNAL`);
  }

  /** Only while no run rests on a snapshot: what was stored would be lost. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE run ALTER COLUMN bytes SET STORAGE EXTENDED;
      COMMENT ON COLUMN run.inputs IS 'Request, versions and canonical profiles, as JSON';
      DROP TABLE profile_snapshot`);
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepVersionsOfWeights1767600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE weights_version (
        number integer PRIMARY KEY,
        k double precision NOT NULL,
        sets jsonb NOT NULL,
        reason text NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL
      );
      COMMENT ON TABLE weights_version IS 'Versions of the scoring weights that admins added; the first is in the code';
      COMMENT ON COLUMN weights_version.number IS 'From 2 on: version 2 is called v2';
      COMMENT ON COLUMN weights_version.k IS 'Shrinks the fits of thin profiles';
      COMMENT ON COLUMN weights_version.sets IS 'Weights by criterion, a set for each kind of pair';
      COMMENT ON COLUMN weights_version.reason IS 'In the words of who added it';
      COMMENT ON COLUMN weights_version.created_by IS 'The admin who added it';
      COMMENT ON COLUMN weights_version.created_at IS 'When';
      CREATE TABLE weights_activation (
        number integer PRIMARY KEY,
        version text NOT NULL,
        reason text,
        activated_by uuid NOT NULL,
        activated_at timestamptz NOT NULL
      );
      COMMENT ON TABLE weights_activation IS 'Which version of the weights was put in force when: the last one is';
      COMMENT ON COLUMN weights_activation.number IS 'In the order of activations, from 1';
      COMMENT ON COLUMN weights_activation.version IS 'Name of the version';
      COMMENT ON COLUMN weights_activation.reason IS 'In the words of who activated it';
      COMMENT ON COLUMN weights_activation.activated_by IS 'The admin who activated it';
      COMMENT ON COLUMN weights_activation.activated_at IS 'When'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE weights_activation; DROP TABLE weights_version');
  }
}

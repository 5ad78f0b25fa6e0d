import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateIdentities1767600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE identity (
        issuer text NOT NULL,
        subject text NOT NULL,
        person_id uuid NOT NULL,
        linked_at timestamptz NOT NULL,
        PRIMARY KEY (issuer, subject)
      );
      CREATE INDEX identity_of_person ON identity (person_id);
      COMMENT ON TABLE identity IS 'By whom people are known at a provider of sign-ins';
      COMMENT ON COLUMN identity.issuer IS 'The provider';
      COMMENT ON COLUMN identity.subject IS 'Who it is there';
      COMMENT ON COLUMN identity.person_id IS 'Who it is here';
      COMMENT ON COLUMN identity.linked_at IS 'When they first came by it'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE identity');
  }
}

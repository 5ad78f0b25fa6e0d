import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class WriteDownPartnerships1767300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE partnership_record (
        proposal_id uuid PRIMARY KEY,
        version integer NOT NULL,
        has_outcome boolean NOT NULL,
        content jsonb NOT NULL
      );
      COMMENT ON TABLE partnership_record IS 'What is written down of a partnership; none until something is';
      COMMENT ON COLUMN partnership_record.proposal_id IS 'The proposal that it came of';
      COMMENT ON COLUMN partnership_record.version IS 'Grows by one with each change';
      COMMENT ON COLUMN partnership_record.has_outcome IS 'Whether an outcome is recorded: completed needs one';
      COMMENT ON COLUMN partnership_record.content IS 'Goal, milestones, outcome, health checks';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE partnership_record');
  }
}

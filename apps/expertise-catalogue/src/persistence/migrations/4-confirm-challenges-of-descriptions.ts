import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class ConfirmChallengesOfDescriptions1764300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE start_up ADD COLUMN challenge_answers jsonb NOT NULL DEFAULT '{}';
      COMMENT ON COLUMN start_up.challenge_answers IS 'Challenges of its description: confirmed or rejected'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE start_up DROP COLUMN challenge_answers');
  }
}

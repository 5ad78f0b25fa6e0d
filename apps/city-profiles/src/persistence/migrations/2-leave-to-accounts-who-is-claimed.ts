import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class LeaveToAccountsWhoIsClaimed1769000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('ALTER TABLE city DROP COLUMN claimed');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE city ADD COLUMN claimed boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN city.claimed IS 'Whether its administration has taken the profile over'`);
  }
}

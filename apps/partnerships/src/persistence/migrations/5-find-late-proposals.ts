import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class FindLateProposals1767500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE INDEX proposal_by_deadline ON proposal (deadline) WHERE state = 'proposed'`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP INDEX proposal_by_deadline');
  }
}

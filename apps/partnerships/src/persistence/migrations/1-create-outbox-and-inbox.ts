import { createOutboxAndInbox, dropOutboxAndInbox } from '@puente/persistence';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateOutboxAndInbox1767000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createOutboxAndInbox(queryRunner);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await dropOutboxAndInbox(queryRunner);
  }
}

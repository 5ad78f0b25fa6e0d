import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class QueueReviews1767600000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE review (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        subject_id text NOT NULL,
        parties jsonb NOT NULL,
        opened_at timestamptz NOT NULL,
        due_at timestamptz NOT NULL,
        closed_at timestamptz,
        outcome text,
        assigned_to uuid
      );
      CREATE UNIQUE INDEX review_by_subject ON review (kind, subject_id);
      CREATE INDEX review_by_age ON review (opened_at, id);
      COMMENT ON TABLE review IS 'What waits for the programme to decide, or did: one of each subject';
      COMMENT ON COLUMN review.id IS 'Its id';
      COMMENT ON COLUMN review.kind IS 'start-up, claim or proposal';
      COMMENT ON COLUMN review.subject_id IS 'Id of what waits';
      COMMENT ON COLUMN review.parties IS 'Whom it is about';
      COMMENT ON COLUMN review.opened_at IS 'Since when it waits';
      COMMENT ON COLUMN review.due_at IS 'Until when the service level asks for a decision';
      COMMENT ON COLUMN review.closed_at IS 'When it was decided';
      COMMENT ON COLUMN review.outcome IS 'The action that closed it';
      COMMENT ON COLUMN review.assigned_to IS 'The admin who sees to it';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE review');
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepWhatWasSuggested1769100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE judgement (
        statement_id uuid PRIMARY KEY REFERENCES statement (id) ON DELETE CASCADE,
        challenge text NOT NULL,
        stance text NOT NULL,
        certainty double precision,
        decided_at timestamp with time zone
      );
      COMMENT ON TABLE judgement IS 'Suggestions of documents that their owner touched, as they were before';
      COMMENT ON COLUMN judgement.statement_id IS 'The statement, which tells what it is now';
      COMMENT ON COLUMN judgement.challenge IS 'Concept that was suggested';
      COMMENT ON COLUMN judgement.stance IS 'need or offer, as suggested';
      COMMENT ON COLUMN judgement.certainty IS 'What we claimed when it was decided; null: not kept';
      COMMENT ON COLUMN judgement.decided_at IS 'Last confirmed or rejected; null: not decided, or time not kept';
      INSERT INTO judgement (statement_id, challenge, stance)
        SELECT id, challenge, stance FROM statement WHERE provenance = 'evidence' AND status <> 'suggested'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE judgement');
  }
}

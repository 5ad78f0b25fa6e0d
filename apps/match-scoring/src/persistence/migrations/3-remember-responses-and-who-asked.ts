import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class RememberResponsesAndWhoAsked1767300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE run ADD COLUMN asked_by uuid;
      COMMENT ON COLUMN run.asked_by IS 'The person who asked; null: before people signed in';
      CREATE TABLE suggestion_response (
        party_kind text NOT NULL,
        party_id text NOT NULL,
        candidate_kind text NOT NULL,
        candidate_id text NOT NULL,
        version integer NOT NULL,
        response text,
        reason text,
        until date,
        given_by uuid NOT NULL,
        given_at timestamptz NOT NULL,
        PRIMARY KEY (party_kind, party_id, candidate_kind, candidate_id)
      );
      CREATE INDEX suggestion_response_to ON suggestion_response (candidate_kind, candidate_id);
      COMMENT ON TABLE suggestion_response IS 'What parties answered to suggestions: their next run honours it';
      COMMENT ON COLUMN suggestion_response.party_kind IS 'Kind of the party that the run was for';
      COMMENT ON COLUMN suggestion_response.party_id IS 'Its id';
      COMMENT ON COLUMN suggestion_response.candidate_kind IS 'Kind of the party that was suggested';
      COMMENT ON COLUMN suggestion_response.candidate_id IS 'Its id';
      COMMENT ON COLUMN suggestion_response.version IS 'Grows with each answer, and when one is taken back';
      COMMENT ON COLUMN suggestion_response.response IS 'seen, dismissed, snoozed or interested; null: taken back';
      COMMENT ON COLUMN suggestion_response.reason IS 'In the words of who answered';
      COMMENT ON COLUMN suggestion_response.until IS 'The day from which a snoozed one is back';
      COMMENT ON COLUMN suggestion_response.given_by IS 'The person who answered last';
      COMMENT ON COLUMN suggestion_response.given_at IS 'When'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE suggestion_response; ALTER TABLE run DROP COLUMN asked_by');
  }
}

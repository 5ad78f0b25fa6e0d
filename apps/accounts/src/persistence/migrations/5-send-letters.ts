import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class SendLetters1767400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE letter
        ADD COLUMN state text NOT NULL DEFAULT 'waiting',
        ADD COLUMN attempts integer NOT NULL DEFAULT 0,
        ADD COLUMN next_attempt_at timestamptz NOT NULL DEFAULT now(),
        ADD COLUMN settled_at timestamptz,
        ADD COLUMN problem text;
      CREATE INDEX letter_waiting ON letter (next_attempt_at) WHERE state = 'waiting';
      CREATE INDEX letter_by_age ON letter (asked_at, message_id);
      COMMENT ON COLUMN letter.data IS 'What the template asks for; of one that was sent, without the secret';
      COMMENT ON COLUMN letter.state IS 'waiting, sent, kept (nobody sends it) or failed';
      COMMENT ON COLUMN letter.attempts IS 'How often it was tried';
      COMMENT ON COLUMN letter.next_attempt_at IS 'From when on it is tried, while it waits';
      COMMENT ON COLUMN letter.settled_at IS 'When it was sent or kept';
      COMMENT ON COLUMN letter.problem IS 'Why the last attempt failed, a code'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP INDEX letter_by_age, letter_waiting;
      ALTER TABLE letter
        DROP COLUMN state, DROP COLUMN attempts, DROP COLUMN next_attempt_at,
        DROP COLUMN settled_at, DROP COLUMN problem;
      COMMENT ON COLUMN letter.data IS 'What the template asks for'`);
  }
}

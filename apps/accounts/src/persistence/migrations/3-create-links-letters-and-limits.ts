import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateLinksLettersAndLimits1767200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE attempt (key varchar(255) PRIMARY KEY, points integer NOT NULL DEFAULT 0, expire bigint);
      COMMENT ON TABLE attempt IS 'How often something was tried that is limited';
      COMMENT ON COLUMN attempt.key IS 'What was tried, and a hash of by whom';
      COMMENT ON COLUMN attempt.points IS 'How often';
      COMMENT ON COLUMN attempt.expire IS 'Until when it counts, in milliseconds since 1970';
      CREATE TABLE device (
        token_hash text NOT NULL,
        person_id uuid NOT NULL,
        last_used_at timestamptz NOT NULL,
        PRIMARY KEY (token_hash, person_id)
      );
      CREATE INDEX device_of_person ON device (person_id);
      COMMENT ON TABLE device IS 'Browsers in which people have signed in';
      COMMENT ON COLUMN device.token_hash IS 'SHA-256 of the secret in its cookie';
      COMMENT ON COLUMN device.person_id IS 'Whose';
      COMMENT ON COLUMN device.last_used_at IS 'When they last signed in there';
      CREATE TABLE link (
        token_hash text PRIMARY KEY,
        purpose text NOT NULL,
        email text,
        data jsonb NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX link_to_email ON link (email);
      COMMENT ON TABLE link IS 'Links in letters: each is good once, for a while';
      COMMENT ON COLUMN link.token_hash IS 'SHA-256 of the secret in it';
      COMMENT ON COLUMN link.purpose IS 'registration, password-reset, invitation or first-admin';
      COMMENT ON COLUMN link.email IS 'To whom it was sent';
      COMMENT ON COLUMN link.data IS 'What it will do';
      COMMENT ON COLUMN link.expires_at IS 'Until when it is good';
      CREATE TABLE letter (
        message_id uuid PRIMARY KEY,
        "to" text NOT NULL,
        language text NOT NULL,
        template text NOT NULL,
        data jsonb NOT NULL,
        asked_at timestamptz NOT NULL
      );
      CREATE INDEX letter_to ON letter ("to");
      COMMENT ON TABLE letter IS 'Letters to be sent';
      COMMENT ON COLUMN letter.message_id IS 'The same with each attempt to send it';
      COMMENT ON COLUMN letter."to" IS 'E-mail address';
      COMMENT ON COLUMN letter.language IS 'ISO 639-1';
      COMMENT ON COLUMN letter.template IS 'Which letter';
      COMMENT ON COLUMN letter.data IS 'What the template asks for';
      COMMENT ON COLUMN letter.asked_at IS 'When it was asked for'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE letter, link, device, attempt');
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreatePeopleWhoSignIn1767100000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE person (
        id uuid PRIMARY KEY,
        email text,
        name text NOT NULL,
        language text NOT NULL,
        password_hash text,
        confirmed_at timestamptz,
        registered_at timestamptz NOT NULL,
        erased_at timestamptz
      );
      CREATE UNIQUE INDEX person_by_email ON person (email);
      COMMENT ON TABLE person IS 'Somebody who can sign in';
      COMMENT ON COLUMN person.id IS 'All that is left of one who was erased';
      COMMENT ON COLUMN person.email IS 'Lower-case; null of one who was erased';
      COMMENT ON COLUMN person.name IS 'As they write it; empty of one who was erased';
      COMMENT ON COLUMN person.language IS 'Of their letters, ISO 639-1';
      COMMENT ON COLUMN person.password_hash IS 'argon2id; null where they never chose a password';
      COMMENT ON COLUMN person.confirmed_at IS 'When they proved that the address is theirs';
      COMMENT ON COLUMN person.registered_at IS 'When they came';
      COMMENT ON COLUMN person.erased_at IS 'When they asked to be forgotten';
      CREATE TABLE membership (
        person_id uuid NOT NULL,
        organisation_kind text NOT NULL,
        organisation_id text NOT NULL,
        since timestamptz NOT NULL,
        PRIMARY KEY (person_id, organisation_kind, organisation_id)
      );
      CREATE INDEX membership_of_organisation ON membership (organisation_kind, organisation_id);
      COMMENT ON TABLE membership IS 'Whom people act for';
      COMMENT ON COLUMN membership.person_id IS 'Who';
      COMMENT ON COLUMN membership.organisation_kind IS 'city, start-up or programme';
      COMMENT ON COLUMN membership.organisation_id IS 'Id of the party';
      COMMENT ON COLUMN membership.since IS 'When they joined';
      CREATE TABLE session (
        token_hash text PRIMARY KEY,
        person_id uuid NOT NULL,
        started_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_of_person ON session (person_id);
      COMMENT ON TABLE session IS 'Who is signed in, in which browser';
      COMMENT ON COLUMN session.token_hash IS 'SHA-256 of the secret in the cookie';
      COMMENT ON COLUMN session.person_id IS 'Who';
      COMMENT ON COLUMN session.started_at IS 'When they signed in';
      COMMENT ON COLUMN session.expires_at IS 'Until when it holds';
      CREATE TABLE access_token (
        id uuid PRIMARY KEY,
        token_hash text NOT NULL,
        person_id uuid NOT NULL,
        name text NOT NULL,
        scopes text[] NOT NULL,
        issued_at timestamptz NOT NULL,
        expires_at timestamptz
      );
      CREATE UNIQUE INDEX access_token_by_hash ON access_token (token_hash);
      CREATE INDEX access_token_of_person ON access_token (person_id);
      COMMENT ON TABLE access_token IS 'Secrets of programs that act for people';
      COMMENT ON COLUMN access_token.id IS 'Public id';
      COMMENT ON COLUMN access_token.token_hash IS 'SHA-256 of the secret, which is shown once';
      COMMENT ON COLUMN access_token.person_id IS 'For whom it acts';
      COMMENT ON COLUMN access_token.name IS 'What they call it';
      COMMENT ON COLUMN access_token.scopes IS 'read, write, admin';
      COMMENT ON COLUMN access_token.issued_at IS 'When it was issued';
      COMMENT ON COLUMN access_token.expires_at IS 'Until when it holds; null: until it is revoked';
      CREATE TABLE declared_conflict (
        person_id uuid NOT NULL,
        organisation_kind text NOT NULL,
        organisation_id text NOT NULL,
        PRIMARY KEY (person_id, organisation_kind, organisation_id)
      );
      COMMENT ON TABLE declared_conflict IS 'Interests that people say they have in an organisation';
      COMMENT ON COLUMN declared_conflict.person_id IS 'Who';
      COMMENT ON COLUMN declared_conflict.organisation_kind IS 'city, start-up or programme';
      COMMENT ON COLUMN declared_conflict.organisation_id IS 'Id of the party'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE declared_conflict, access_token, session, membership, person');
  }
}

import { createOutboxAndInbox, dropOutboxAndInbox } from '@puente/persistence';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateTheCatalogue1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createOutboxAndInbox(queryRunner);
    await queryRunner.query(`
      CREATE TABLE start_up (
        id text PRIMARY KEY,
        version integer NOT NULL,
        status text NOT NULL,
        name text COLLATE "und-x-icu" NOT NULL,
        country character(2) NOT NULL,
        city text,
        founded_in integer,
        website text,
        languages text[] NOT NULL,
        description text NOT NULL,
        fictitious boolean NOT NULL,
        solutions jsonb NOT NULL
      );
      CREATE INDEX start_up_by_name ON start_up (name, id);
      COMMENT ON TABLE start_up IS 'A start-up and what it can do';
      COMMENT ON COLUMN start_up.id IS 'Slug of its name';
      COMMENT ON COLUMN start_up.version IS 'Grows by one with each change';
      COMMENT ON COLUMN start_up.status IS 'draft, live or archived';
      COMMENT ON COLUMN start_up.name IS 'As it calls itself';
      COMMENT ON COLUMN start_up.country IS 'Head office, ISO 3166-1 alpha-2';
      COMMENT ON COLUMN start_up.city IS 'Party id of the city of its head office';
      COMMENT ON COLUMN start_up.founded_in IS 'Year';
      COMMENT ON COLUMN start_up.website IS 'Its address on the web';
      COMMENT ON COLUMN start_up.languages IS 'ISO 639 codes';
      COMMENT ON COLUMN start_up.description IS 'In its own words';
      COMMENT ON COLUMN start_up.fictitious IS 'Made up for the demo';
      COMMENT ON COLUMN start_up.solutions IS 'Solutions: challenges, TRL, proof, markets, what they seek';
      CREATE TABLE organisation (
        id text PRIMARY KEY,
        version integer NOT NULL,
        name text COLLATE "und-x-icu" NOT NULL,
        country character(2),
        statements jsonb NOT NULL
      );
      CREATE INDEX organisation_by_name ON organisation (name, id);
      COMMENT ON TABLE organisation IS 'Networks, universities, companies and agencies that documents name';
      COMMENT ON COLUMN organisation.id IS 'Slug of its name';
      COMMENT ON COLUMN organisation.version IS 'Grows by one with each change';
      COMMENT ON COLUMN organisation.name IS 'As documents write it';
      COMMENT ON COLUMN organisation.country IS 'ISO 3166-1 alpha-2';
      COMMENT ON COLUMN organisation.statements IS 'What documents say it offers or needs, with quotes';
      CREATE TABLE withdrawn_document (document_id uuid PRIMARY KEY);
      COMMENT ON TABLE withdrawn_document IS 'Documents whose evidence no longer counts, also where it arrives late';
      COMMENT ON COLUMN withdrawn_document.document_id IS 'Id of the document at its owner';
      CREATE TABLE good_practice (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        party_kind text NOT NULL,
        party_id text NOT NULL,
        party_name text NOT NULL,
        party_country character(2),
        challenge text NOT NULL,
        title text COLLATE "und-x-icu" NOT NULL,
        summary text NOT NULL,
        since integer,
        result text,
        proof_name text,
        proof_url text
      );
      CREATE INDEX good_practice_by_title ON good_practice (title, id);
      CREATE INDEX good_practice_of_party ON good_practice (party_kind, party_id);
      COMMENT ON TABLE good_practice IS 'Who did what about which challenge, with what result';
      COMMENT ON COLUMN good_practice.id IS 'Public id';
      COMMENT ON COLUMN good_practice.version IS 'Grows by one with each change';
      COMMENT ON COLUMN good_practice.party_kind IS 'city, start-up or organisation';
      COMMENT ON COLUMN good_practice.party_id IS 'Whose practice it is';
      COMMENT ON COLUMN good_practice.party_name IS 'Name of the party when it was registered';
      COMMENT ON COLUMN good_practice.party_country IS 'ISO 3166-1 alpha-2';
      COMMENT ON COLUMN good_practice.challenge IS 'Concept of the challenge scheme';
      COMMENT ON COLUMN good_practice.title IS 'One line';
      COMMENT ON COLUMN good_practice.summary IS 'What was done';
      COMMENT ON COLUMN good_practice.since IS 'Year it began';
      COMMENT ON COLUMN good_practice.result IS 'What came of it';
      COMMENT ON COLUMN good_practice.proof_name IS 'Who vouches for it';
      COMMENT ON COLUMN good_practice.proof_url IS 'Where the proof can be read'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE good_practice, withdrawn_document, organisation, start_up');
    await dropOutboxAndInbox(queryRunner);
  }
}

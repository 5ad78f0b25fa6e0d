import { createOutboxAndInbox, dropOutboxAndInbox } from '@puente/persistence';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateCitiesAndStatements1764000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await createOutboxAndInbox(queryRunner);
    await queryRunner.query(`
      CREATE TABLE city (
        id text PRIMARY KEY,
        version integer NOT NULL,
        claimed boolean NOT NULL,
        name text COLLATE "und-x-icu" NOT NULL,
        country character(2) NOT NULL,
        region text,
        latitude double precision,
        longitude double precision,
        population integer,
        population_year integer,
        facts_source text,
        languages text[] NOT NULL,
        networks jsonb NOT NULL,
        twinnings jsonb NOT NULL,
        projects jsonb NOT NULL,
        preferred_partner_countries jsonb,
        pilots jsonb
      );
      CREATE INDEX city_by_name ON city (name, id);
      COMMENT ON TABLE city IS 'A city of the corridor and its facts';
      COMMENT ON COLUMN city.id IS 'Slug: es-madrid';
      COMMENT ON COLUMN city.version IS 'Grows by one with each change';
      COMMENT ON COLUMN city.claimed IS 'Whether its administration has taken the profile over';
      COMMENT ON COLUMN city.name IS 'Common English or Spanish name';
      COMMENT ON COLUMN city.country IS 'ISO 3166-1 alpha-2';
      COMMENT ON COLUMN city.region IS 'First-level administrative region';
      COMMENT ON COLUMN city.latitude IS 'Degrees north';
      COMMENT ON COLUMN city.longitude IS 'Degrees east';
      COMMENT ON COLUMN city.population IS 'Inhabitants';
      COMMENT ON COLUMN city.population_year IS 'Year the population was counted or estimated';
      COMMENT ON COLUMN city.facts_source IS 'Where the gazetteer facts come from';
      COMMENT ON COLUMN city.languages IS 'ISO 639 codes';
      COMMENT ON COLUMN city.networks IS 'City networks it is a member of, with source';
      COMMENT ON COLUMN city.twinnings IS 'Sister cities, with year and source';
      COMMENT ON COLUMN city.projects IS 'Projects with other cities, with years and source';
      COMMENT ON COLUMN city.preferred_partner_countries IS 'Countries it would rather work with; null: not known';
      COMMENT ON COLUMN city.pilots IS 'Whether it takes pilots, and from which TRL; null: not known';
      CREATE TABLE statement (
        id uuid PRIMARY KEY,
        city_id text NOT NULL REFERENCES city (id) ON DELETE CASCADE,
        challenge text NOT NULL,
        stance text NOT NULL,
        level integer,
        status text NOT NULL,
        provenance text NOT NULL,
        note text,
        evidence_since_rejection boolean NOT NULL,
        evidence jsonb NOT NULL
      );
      CREATE UNIQUE INDEX statement_once_per_city ON statement (city_id, challenge, stance);
      COMMENT ON TABLE statement IS 'A need or an offer on a profile';
      COMMENT ON COLUMN statement.id IS 'Stable for as long as the statement stands';
      COMMENT ON COLUMN statement.city_id IS 'The city that it is about';
      COMMENT ON COLUMN statement.challenge IS 'Concept of the challenge scheme';
      COMMENT ON COLUMN statement.stance IS 'need or offer';
      COMMENT ON COLUMN statement.level IS 'Urgency or maturity 1-5; null: nobody stated one';
      COMMENT ON COLUMN statement.status IS 'suggested, confirmed or rejected';
      COMMENT ON COLUMN statement.provenance IS 'evidence: found in documents; owner: its own word';
      COMMENT ON COLUMN statement.note IS 'The owner''s remark';
      COMMENT ON COLUMN statement.evidence_since_rejection IS 'New evidence arrived after the owner rejected it';
      COMMENT ON COLUMN statement.evidence IS 'Quotes with document, offsets and clarity';
      CREATE TABLE withdrawn_document (document_id uuid PRIMARY KEY);
      COMMENT ON TABLE withdrawn_document IS 'Documents whose evidence no longer counts, also where it arrives late';
      COMMENT ON COLUMN withdrawn_document.document_id IS 'Id of the document at its owner';
      CREATE TABLE good_practice_link (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        city_id text NOT NULL,
        challenge text NOT NULL,
        title text NOT NULL
      );
      CREATE INDEX good_practice_link_city ON good_practice_link (city_id);
      COMMENT ON TABLE good_practice_link IS 'Good practices of the catalogue, linked from the offers they support';
      COMMENT ON COLUMN good_practice_link.id IS 'Id of the good practice at its owner';
      COMMENT ON COLUMN good_practice_link.version IS 'Version at its owner; an older one is passed over';
      COMMENT ON COLUMN good_practice_link.city_id IS 'The city whose practice it is';
      COMMENT ON COLUMN good_practice_link.challenge IS 'Concept of the challenge scheme';
      COMMENT ON COLUMN good_practice_link.title IS 'As the catalogue shows it'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE good_practice_link, withdrawn_document, statement, city');
    await dropOutboxAndInbox(queryRunner);
  }
}

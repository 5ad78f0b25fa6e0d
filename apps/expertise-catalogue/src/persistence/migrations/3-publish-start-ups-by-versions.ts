import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is live stays live, published as it is at this moment. */
export class PublishStartUpsByVersions1764200000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ALTER TABLE start_up
        ADD COLUMN registered_by uuid,
        ADD COLUMN published jsonb,
        ADD COLUMN expires_at timestamptz,
        ADD COLUMN reminded_at timestamptz,
        ADD COLUMN reason text,
        ADD COLUMN comment text;
      COMMENT ON COLUMN start_up.status IS 'draft, submitted, returned, declined, live or archived';
      COMMENT ON COLUMN start_up.registered_by IS 'Person who began it';
      COMMENT ON COLUMN start_up.published IS 'What the world sees: version, content, when published';
      COMMENT ON COLUMN start_up.expires_at IS 'When what is published holds no more';
      COMMENT ON COLUMN start_up.reminded_at IS 'When that was told beforehand';
      COMMENT ON COLUMN start_up.reason IS 'Code: why declined, returned or archived';
      COMMENT ON COLUMN start_up.comment IS 'What the programme asked';
      CREATE TABLE start_up_version (
        start_up_id text NOT NULL,
        version integer NOT NULL,
        content jsonb NOT NULL,
        published_at timestamptz NOT NULL,
        PRIMARY KEY (start_up_id, version)
      );
      COMMENT ON TABLE start_up_version IS 'Every version of a start-up that was ever published';
      COMMENT ON COLUMN start_up_version.start_up_id IS 'The start-up';
      COMMENT ON COLUMN start_up_version.version IS 'Its version then';
      COMMENT ON COLUMN start_up_version.content IS 'What it said';
      COMMENT ON COLUMN start_up_version.published_at IS 'When it was published';
      INSERT INTO start_up_version (start_up_id, version, content, published_at)
        SELECT id, version, jsonb_build_object('name', name, 'country', country, 'city', city, 'foundedIn', founded_in,
          'website', website, 'languages', languages, 'description', description, 'fictitious', fictitious,
          'solutions', solutions), now()
        FROM start_up WHERE status = 'live';
      UPDATE start_up SET expires_at = published_at + interval '12 months', published = jsonb_build_object(
          'version', start_up_version.version, 'content', content,
          'publishedAt', to_char(published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
        FROM start_up_version WHERE start_up_id = id;
      CREATE INDEX start_up_by_expiry ON start_up (expires_at) WHERE expires_at IS NOT NULL;
      CREATE INDEX start_up_published_by_name
        ON start_up ((published->'content'->>'name') COLLATE "und-x-icu", id)
        WHERE published IS NOT NULL AND status <> 'archived'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      DROP TABLE start_up_version;
      DROP INDEX start_up_published_by_name;
      DROP INDEX start_up_by_expiry;
      ALTER TABLE start_up DROP COLUMN registered_by, DROP COLUMN published, DROP COLUMN expires_at,
        DROP COLUMN reminded_at, DROP COLUMN reason, DROP COLUMN comment`);
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateClaimsAndContactLinks1767300000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE claim (
        id uuid PRIMARY KEY,
        city text NOT NULL,
        person_id uuid NOT NULL,
        message text NOT NULL,
        status text NOT NULL,
        requested_at timestamptz NOT NULL,
        decided_at timestamptz,
        decided_by uuid,
        reason text
      );
      CREATE INDEX claim_of_city ON claim (city, person_id);
      CREATE INDEX claim_of_person ON claim (person_id);
      COMMENT ON TABLE claim IS 'That people act for a city, for an admin to confirm';
      COMMENT ON COLUMN claim.id IS 'Public id';
      COMMENT ON COLUMN claim.city IS 'Party id';
      COMMENT ON COLUMN claim.person_id IS 'Who says so';
      COMMENT ON COLUMN claim.message IS 'How they come to; empty of one who was erased';
      COMMENT ON COLUMN claim.status IS 'requested, confirmed or declined';
      COMMENT ON COLUMN claim.requested_at IS 'When it was made';
      COMMENT ON COLUMN claim.decided_at IS 'When it was decided';
      COMMENT ON COLUMN claim.decided_by IS 'The admin who decided';
      COMMENT ON COLUMN claim.reason IS 'Why it was declined, a code';
      CREATE TABLE contact_link (
        token_hash text PRIMARY KEY,
        proposal_id uuid NOT NULL,
        city text NOT NULL,
        email text NOT NULL,
        entered_by uuid NOT NULL,
        message_id uuid NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE UNIQUE INDEX contact_link_of_proposal ON contact_link (proposal_id);
      CREATE INDEX contact_link_by_message ON contact_link (message_id);
      COMMENT ON TABLE contact_link IS 'Links sent to cities that nobody acts for, about a proposal each';
      COMMENT ON COLUMN contact_link.token_hash IS 'SHA-256 of the secret in it';
      COMMENT ON COLUMN contact_link.proposal_id IS 'Id at its owner';
      COMMENT ON COLUMN contact_link.city IS 'Party id';
      COMMENT ON COLUMN contact_link.email IS 'Where it was sent';
      COMMENT ON COLUMN contact_link.entered_by IS 'The admin who entered the address';
      COMMENT ON COLUMN contact_link.message_id IS 'Of the letter that carries it';
      COMMENT ON COLUMN contact_link.expires_at IS 'Until when it is good'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE contact_link, claim');
  }
}

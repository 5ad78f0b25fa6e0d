import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KeepProposals1767000100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE proposal (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        state text NOT NULL,
        proposer_kind text NOT NULL,
        proposer_id text NOT NULL,
        recipient_kind text NOT NULL,
        recipient_id text NOT NULL,
        deadline timestamptz,
        created_at timestamptz NOT NULL,
        content jsonb NOT NULL
      );
      CREATE INDEX proposal_by_proposer ON proposal (proposer_kind, proposer_id);
      CREATE INDEX proposal_by_recipient ON proposal (recipient_kind, recipient_id);
      COMMENT ON TABLE proposal IS 'What one party proposes to another, with its history';
      COMMENT ON COLUMN proposal.id IS 'Its id';
      COMMENT ON COLUMN proposal.version IS 'Grows by one with each change';
      COMMENT ON COLUMN proposal.state IS 'Where the case stands';
      COMMENT ON COLUMN proposal.proposer_kind IS 'Kind of the party that began';
      COMMENT ON COLUMN proposal.proposer_id IS 'Id of the party that began';
      COMMENT ON COLUMN proposal.recipient_kind IS 'Kind of the party it turned to';
      COMMENT ON COLUMN proposal.recipient_id IS 'Id of the party it turned to';
      COMMENT ON COLUMN proposal.deadline IS 'Until when an answer is awaited';
      COMMENT ON COLUMN proposal.created_at IS 'When it was drafted';
      COMMENT ON COLUMN proposal.content IS 'Parties as they were called, terms, steps, questions, alternatives';
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE proposal');
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class SaveMatchRequests1767400000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE match_request (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        revision integer NOT NULL,
        party_kind text NOT NULL,
        party_id text NOT NULL,
        name text NOT NULL,
        seeks text[] NOT NULL,
        limit_per_kind integer NOT NULL,
        filters jsonb NOT NULL,
        without text[] NOT NULL,
        is_paused boolean NOT NULL,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL
      );
      CREATE INDEX match_request_of_party ON match_request (party_kind, party_id);
      COMMENT ON TABLE match_request IS 'Saved match requests, which watch for new partners';
      COMMENT ON COLUMN match_request.id IS 'Of the run that it was first answered with';
      COMMENT ON COLUMN match_request.version IS 'Grows with each change, and each time that it is told of a fit';
      COMMENT ON COLUMN match_request.revision IS 'Grows with each change';
      COMMENT ON COLUMN match_request.party_kind IS 'Kind of the party that seeks';
      COMMENT ON COLUMN match_request.party_id IS 'Its id';
      COMMENT ON COLUMN match_request.name IS 'As its people call it';
      COMMENT ON COLUMN match_request.seeks IS 'Kinds of party sought';
      COMMENT ON COLUMN match_request.limit_per_kind IS 'How many of a kind its list has';
      COMMENT ON COLUMN match_request.filters IS 'What a partner must be';
      COMMENT ON COLUMN match_request.without IS 'Criteria that do not count';
      COMMENT ON COLUMN match_request.is_paused IS 'Whether it rests';
      COMMENT ON COLUMN match_request.created_by IS 'The person who saved it';
      COMMENT ON COLUMN match_request.created_at IS 'When it was saved';
      CREATE TABLE match_request_fit (
        match_request_id uuid NOT NULL,
        candidate_kind text NOT NULL,
        candidate_id text NOT NULL,
        score double precision NOT NULL,
        PRIMARY KEY (match_request_id, candidate_kind, candidate_id)
      );
      CREATE INDEX match_request_fit_by_score ON match_request_fit (match_request_id, candidate_kind, score);
      CREATE INDEX match_request_fit_of_candidate ON match_request_fit (candidate_kind, candidate_id);
      COMMENT ON TABLE match_request_fit IS 'Whom a saved request knows of: what is known is not told again';
      COMMENT ON COLUMN match_request_fit.match_request_id IS 'The saved request';
      COMMENT ON COLUMN match_request_fit.candidate_kind IS 'Kind of the party that fits';
      COMMENT ON COLUMN match_request_fit.candidate_id IS 'Its id';
      COMMENT ON COLUMN match_request_fit.score IS 'Its score when it last changed, 0 to 100, unrounded'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE match_request_fit, match_request');
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class KnowOfPartnerships1767500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE partnership (
        id uuid PRIMARY KEY,
        version integer NOT NULL,
        parties jsonb NOT NULL,
        format text NOT NULL,
        status text NOT NULL,
        since date NOT NULL,
        until date
      );
      CREATE INDEX partnership_of_party ON partnership USING gin (parties jsonb_path_ops);
      COMMENT ON TABLE partnership IS 'The read model: partnerships as their owner last told of them';
      COMMENT ON COLUMN partnership.id IS 'Id at its owner';
      COMMENT ON COLUMN partnership.version IS 'Version at its owner; an older one is passed over';
      COMMENT ON COLUMN partnership.parties IS 'The two parties, by kind and id';
      COMMENT ON COLUMN partnership.format IS 'What they do together';
      COMMENT ON COLUMN partnership.status IS 'active, completed, closed or undone';
      COMMENT ON COLUMN partnership.since IS 'The day from which it was active';
      COMMENT ON COLUMN partnership.until IS 'The day on which it ended; null while it is active'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE partnership');
  }
}

import { type MigrationInterface, type QueryRunner } from 'typeorm';

export class CreateNotifications1767500000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      CREATE TABLE notification (
        id uuid PRIMARY KEY,
        person_id uuid NOT NULL,
        entry bigint NOT NULL,
        event_id uuid NOT NULL,
        kind text NOT NULL,
        subject jsonb NOT NULL,
        parties jsonb NOT NULL,
        "from" text,
        "to" text,
        reason text,
        occurred_at timestamptz NOT NULL,
        read_at timestamptz
      );
      CREATE UNIQUE INDEX notification_of_person ON notification (person_id, entry);
      CREATE UNIQUE INDEX notification_of_event ON notification (event_id, person_id);
      COMMENT ON TABLE notification IS 'Who was told of what was done';
      COMMENT ON COLUMN notification.id IS 'Public id';
      COMMENT ON COLUMN notification.person_id IS 'Who was told';
      COMMENT ON COLUMN notification.entry IS 'Place of what was done in the audit trail';
      COMMENT ON COLUMN notification.event_id IS 'The event that told of it';
      COMMENT ON COLUMN notification.kind IS 'What was done';
      COMMENT ON COLUMN notification.subject IS 'To what: kind and id';
      COMMENT ON COLUMN notification.parties IS 'The parties it is about';
      COMMENT ON COLUMN notification."from" IS 'The state before';
      COMMENT ON COLUMN notification."to" IS 'The state after';
      COMMENT ON COLUMN notification.reason IS 'Why, a code';
      COMMENT ON COLUMN notification.occurred_at IS 'When it was done';
      COMMENT ON COLUMN notification.read_at IS 'When it was marked as read';
      CREATE TABLE preference (person_id uuid PRIMARY KEY, letters text NOT NULL);
      COMMENT ON TABLE preference IS 'What people want; who never said has none';
      COMMENT ON COLUMN preference.person_id IS 'Who';
      COMMENT ON COLUMN preference.letters IS 'A letter of each thing they are told of (each), or of none'`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('DROP TABLE preference, notification');
  }
}

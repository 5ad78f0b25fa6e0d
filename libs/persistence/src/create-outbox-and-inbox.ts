import { type QueryRunner } from 'typeorm';

/** The two tables that every service has; part of its first migration. */
export async function createOutboxAndInbox(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query(`
    CREATE TABLE outbox (
      position bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      event_id uuid NOT NULL,
      subject text NOT NULL,
      party text NOT NULL,
      version integer NOT NULL,
      correlation_id text NOT NULL,
      payload jsonb NOT NULL,
      occurred_at timestamptz NOT NULL DEFAULT now()
    );
    COMMENT ON TABLE outbox IS 'Events that are true already, and wait to be told';
    COMMENT ON COLUMN outbox.position IS 'Order in which events are told';
    COMMENT ON COLUMN outbox.event_id IS 'Id of the event; the stream drops what it has seen';
    COMMENT ON COLUMN outbox.subject IS 'What happened';
    COMMENT ON COLUMN outbox.party IS 'To whom: kind and id; order holds within a party';
    COMMENT ON COLUMN outbox.version IS 'Of the party at its owner';
    COMMENT ON COLUMN outbox.correlation_id IS 'The outside call that caused it';
    COMMENT ON COLUMN outbox.payload IS 'As its contract says';
    COMMENT ON COLUMN outbox.occurred_at IS 'When it became true';
    CREATE TABLE inbox (
      consumer text NOT NULL,
      event_id uuid NOT NULL,
      stream_sequence bigint NOT NULL,
      refused_because text,
      handled_at timestamptz NOT NULL DEFAULT now(),
      PRIMARY KEY (consumer, event_id)
    );
    COMMENT ON TABLE inbox IS 'Events that were handled here: none is handled twice';
    COMMENT ON COLUMN inbox.consumer IS 'The durable consumer that handled it';
    COMMENT ON COLUMN inbox.event_id IS 'Id of the event';
    COMMENT ON COLUMN inbox.stream_sequence IS 'Its place on the stream';
    COMMENT ON COLUMN inbox.refused_because IS 'Why it was passed over, where its payload was not valid';
    COMMENT ON COLUMN inbox.handled_at IS 'When it was handled'`);
}

export async function dropOutboxAndInbox(queryRunner: QueryRunner): Promise<void> {
  await queryRunner.query('DROP TABLE inbox, outbox');
}

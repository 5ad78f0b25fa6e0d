import { DeliverPolicy, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { type EventEnvelope } from '@puente/contracts';
import { ensureEventStream, eventStream } from '@puente/messaging';
import { type Client } from 'pg';
import { databaseServices } from '../postgres/services';

/** Told before Puente kept what it told: they come first, in the stream's order. */
const before = -1_000_000_000_000;
const batchMax = 500;

const keepSql = `
  CREATE SCHEMA IF NOT EXISTS puente_backup;
  COMMENT ON SCHEMA puente_backup IS 'Events that were told, so that a lost stream can be told again';
  CREATE TABLE IF NOT EXISTS puente_backup.told (
    event_id uuid PRIMARY KEY,
    owner text NOT NULL,
    position bigint NOT NULL,
    envelope jsonb NOT NULL
  );
  COMMENT ON TABLE puente_backup.told IS 'Events that left an outbox, in the transaction that took them out';
  COMMENT ON COLUMN puente_backup.told.event_id IS 'Id of the event';
  COMMENT ON COLUMN puente_backup.told.owner IS 'The schema whose outbox it was in';
  COMMENT ON COLUMN puente_backup.told.position IS 'Its place there: order holds within an owner';
  COMMENT ON COLUMN puente_backup.told.envelope IS 'As it stood on the stream';
  CREATE OR REPLACE FUNCTION puente_backup.keep_told() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $$
  BEGIN
    INSERT INTO puente_backup.told VALUES (OLD.event_id, TG_TABLE_SCHEMA, OLD.position, jsonb_build_object(
      'id', OLD.event_id, 'subject', OLD.subject, 'party', OLD.party, 'version', OLD.version,
      'occurredAt', to_char(OLD.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'correlationId', OLD.correlation_id, 'payload', OLD.payload)) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;
  REVOKE ALL ON SCHEMA puente_backup FROM PUBLIC;
  REVOKE ALL ON puente_backup.told FROM PUBLIC;
  REVOKE ALL ON FUNCTION puente_backup.keep_told() FROM PUBLIC;`;

/**
 * From now on PostgreSQL keeps every event that is told, in the transaction that takes it out of its outbox: so each event is
 * in the outbox or among the told ones, at whatever moment the database is brought back to. Needs a superuser.
 */
export async function keepToldEvents(client: Client, connection: NatsConnection): Promise<void> {
  await client.query(keepSql);
  const missing = await schemasWithout(client);
  if (missing.length === 0) return;
  await ensureEventStream(connection);
  const upTo = await keepStream(client, connection, 1);
  // Nothing is taken out of these outboxes until the rest is kept, so that a crash leaves no gap.
  await client.query('BEGIN');
  for (const schema of missing)
    await client.query(
      `CREATE TRIGGER keep_told AFTER DELETE ON ${schema}.outbox
       FOR EACH ROW EXECUTE FUNCTION puente_backup.keep_told()`,
    );
  await keepStream(client, connection, upTo + 1);
  await client.query('COMMIT');
}

export async function countToldEvents(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM puente_backup.told');
  return Number(rows[0]?.count);
}

async function schemasWithout(client: Client): Promise<string[]> {
  const missing: string[] = [];
  for (const schema of databaseServices) {
    const { rowCount } = await client.query(
      `SELECT FROM pg_class c WHERE c.oid = to_regclass($1) AND NOT EXISTS
         (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'keep_told')`,
      [`${schema}.outbox`],
    );
    if (rowCount !== 0) missing.push(schema);
  }
  return missing;
}

/** Keeps what the stream holds from a place on; returns the place of the last. */
async function keepStream(client: Client, connection: NatsConnection, from: number): Promise<number> {
  const manager = await jetstreamManager(connection);
  const { state } = await manager.streams.info(eventStream.name);
  if (state.messages === 0 || state.last_seq < from) return state.last_seq;
  const options = { deliver_policy: DeliverPolicy.StartSequence, opt_start_seq: from };
  const consumer = await jetstream(connection).consumers.get(eventStream.name, options);
  let batch: { envelope: EventEnvelope<unknown>; owner: string; position: number }[] = [];
  for await (const message of await consumer.consume()) {
    const owner = message.subject.split('.')[0]?.replaceAll('-', '_') ?? '';
    batch.push({ envelope: message.json(), owner, position: before + message.seq });
    const isLast = message.seq >= state.last_seq;
    if (!isLast && batch.length < batchMax) continue;
    await client.query(
      `INSERT INTO puente_backup.told
       SELECT (kept->'envelope'->>'id')::uuid, kept->>'owner', (kept->>'position')::bigint, kept->'envelope'
       FROM jsonb_array_elements($1) AS kept ON CONFLICT DO NOTHING`,
      [JSON.stringify(batch)],
    );
    batch = [];
    if (isLast) break;
  }
  return state.last_seq;
}

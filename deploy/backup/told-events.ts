import { DeliverPolicy, jetstream, jetstreamManager, JetStreamApiError } from '@nats-io/jetstream';
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
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog AS $$
  BEGIN
    INSERT INTO puente_backup.told VALUES (OLD.event_id, TG_TABLE_SCHEMA, OLD.position, jsonb_build_object(
      'id', OLD.event_id, 'subject', OLD.subject, 'party', OLD.party, 'version', OLD.version,
      'occurredAt', to_char(OLD.occurred_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'correlationId', OLD.correlation_id, 'payload', OLD.payload)) ON CONFLICT DO NOTHING;
    RETURN NULL;
  END $$;`;

/**
 * From now on PostgreSQL keeps every event that is told, in the transaction that takes it out of its outbox: so each event is
 * in the outbox or among the told ones, at whatever moment the database is brought back to. Needs a superuser.
 */
export async function keepToldEvents(client: Client, connection: NatsConnection): Promise<void> {
  await client.query(keepSql);
  let isNew = false;
  for (const schema of databaseServices) {
    const { rows } = await client.query<{ missing: boolean }>(
      `SELECT NOT EXISTS (SELECT FROM pg_trigger WHERE tgrelid = c.oid AND tgname = 'keep_told') AS missing
       FROM pg_class c WHERE c.oid = to_regclass($1)`,
      [`${schema}.outbox`],
    );
    if (!rows[0]?.missing) continue;
    isNew = true;
    await client.query(
      `CREATE TRIGGER keep_told AFTER DELETE ON ${schema}.outbox
       FOR EACH ROW EXECUTE FUNCTION puente_backup.keep_told()`,
    );
  }
  if (isNew) await keepWhatStreamHolds(client, connection);
}

export async function countToldEvents(client: Client): Promise<number> {
  const { rows } = await client.query<{ count: string }>('SELECT count(*) FROM puente_backup.told');
  return Number(rows[0]?.count);
}

async function keepWhatStreamHolds(client: Client, connection: NatsConnection): Promise<void> {
  await ensureEventStream(connection);
  const manager = await jetstreamManager(connection);
  const { state } = await manager.streams.info(eventStream.name);
  if (state.messages === 0) return;
  const options = { deliver_policy: DeliverPolicy.All };
  const consumer = await jetstream(connection).consumers.get(eventStream.name, options);
  const messages = await consumer.consume();
  for await (const message of messages) {
    const envelope = message.json<EventEnvelope<unknown>>();
    const owner = message.subject.split('.')[0]?.replaceAll('-', '_');
    await client.query('INSERT INTO puente_backup.told VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING', [
      envelope.id,
      owner,
      before + message.seq,
      JSON.stringify(envelope),
    ]);
    if (message.seq >= state.last_seq) break;
  }
}

/**
 * Makes the stream anew with just the events that this database has told; what services have handled of them they find in
 * their inboxes. A stream that knew more told of changes that the database does not hold.
 * @returns how many events it told
 */
export async function tellAgain(client: Client, connection: NatsConnection): Promise<number> {
  const manager = await jetstreamManager(connection);
  await manager.streams.delete(eventStream.name).catch((error: unknown) => {
    if (!(error instanceof JetStreamApiError)) throw error;
  });
  await ensureEventStream(connection);
  const stream = jetstream(connection);
  await client.query('BEGIN READ ONLY');
  await client.query(
    'DECLARE told CURSOR FOR SELECT event_id, envelope FROM puente_backup.told ORDER BY owner, position',
  );
  for (let total = 0; ;) {
    const { rows } = await client.query<{ event_id: string; envelope: EventEnvelope<unknown> }>(
      `FETCH ${batchMax} FROM told`,
    );
    if (rows.length === 0) {
      await client.query('COMMIT');
      return total;
    }
    // On one connection they arrive in the order in which they are sent.
    await Promise.all(
      rows.map(({ event_id: msgID, envelope }) =>
        stream.publish(envelope.subject, JSON.stringify(envelope), { msgID }),
      ),
    );
    total += rows.length;
  }
}

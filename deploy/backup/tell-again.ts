import { jetstream, jetstreamManager, JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream';
import { type NatsConnection } from '@nats-io/transport-node';
import { type EventEnvelope } from '@puente/contracts';
import { connectNats, ensureEventStream, eventStream } from '@puente/messaging';
import { Client } from 'pg';
import { BackupError } from './backup-error';
import { type Report, silent } from './report';

const batchMax = 500;

/**
 * Makes the stream anew with just the events that this database has told; what services have handled of them they find in
 * their inboxes. A stream that knew more told of changes that the database does not hold. Again is harmless.
 * @returns how many events it told
 * @throws BackupError where the database keeps no told events: no backup of ours was ever taken of it
 */
export async function tellAgain(
  databaseUrl: string,
  natsUrl: string,
  report: Report = silent,
): Promise<number> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await refuseWithoutToldEvents(client);
    const connection = await connectNats(natsUrl, 'restore');
    try {
      await makeStreamAnew(connection);
      return await tellAll(client, connection, report);
    } finally {
      await connection.close();
    }
  } finally {
    await client.end();
  }
}

/** @throws BackupError */
export async function refuseWithoutToldEvents(client: Client): Promise<void> {
  const { rows } = await client.query<{ kept: boolean }>(
    "SELECT to_regclass('puente_backup.told') IS NOT NULL AS kept",
  );
  if (!rows[0]?.kept) throw new BackupError('This database keeps no told events: no backup was taken of it.');
}

async function makeStreamAnew(connection: NatsConnection): Promise<void> {
  const manager = await jetstreamManager(connection);
  await manager.streams.delete(eventStream.name).catch((error: unknown) => {
    if (!(error instanceof JetStreamApiError) || error.code !== JetStreamApiCodes.StreamNotFound) throw error;
  });
  await ensureEventStream(connection);
}

async function tellAll(client: Client, connection: NatsConnection, report: Report): Promise<number> {
  const stream = jetstream(connection);
  await client.query('BEGIN READ ONLY');
  // Told by who may tell everything: an owner's outbox must not speak for another owner.
  await client.query(`DECLARE told NO SCROLL CURSOR FOR SELECT event_id, envelope FROM puente_backup.told
    WHERE starts_with(envelope->>'subject', replace(owner, '_', '-') || '.v1.event.') ORDER BY owner, position`);
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
    report('Telling the events again', `${total} events`);
  }
}

import { setTimeout as sleep } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { eventStream } from '@puente/messaging';
import { Client } from 'pg';
import { databaseServices } from '../../../deploy/postgres/services';
import { type Stage } from '../stage/open-stage';

const healMsMax = 60_000;
const quietMsMax = 90_000;
const askAgainMs = 200;

/** Waits until every front door says that all behind it answers. @throws Error where that does not come */
export async function waitUntilReady(stage: Stage): Promise<void> {
  await eventually('not everything answers', healMsMax, async () => {
    for (const origin of stage.doors.values()) {
      const response = await fetch(`${origin}/health/ready`, { signal: AbortSignal.timeout(5_000) });
      if (!response.ok) return await response.text();
    }
    return null;
  });
}

/** Waits until everything is told and heard. @throws Error naming what still waits, where it goes on waiting */
export async function waitUntilQuiet(stage: Stage): Promise<void> {
  await eventually('something still waits', quietMsMax, async () => {
    const before = await whatWaits(stage);
    if (before !== null) return before;
    // What was handled between two looks may have told something new.
    await sleep(askAgainMs);
    return whatWaits(stage);
  });
}

async function whatWaits(stage: Stage): Promise<string | null> {
  const untold = await outboxCounts(stage.adminUrl());
  if (untold !== null) return untold;
  const connection = await connect({ servers: stage.servers.nats.url });
  try {
    const manager = await jetstreamManager(connection);
    for await (const { name, num_pending, num_ack_pending } of manager.consumers.list(eventStream.name)) {
      const isDurable = name.includes('-hears-');
      if (isDurable && num_pending + num_ack_pending > 0)
        return `${name} has ${num_pending} events to come and ${num_ack_pending} in hand`;
    }
    return null;
  } finally {
    await connection.close();
  }
}

/** Null where every outbox is empty. */
export async function outboxCounts(adminUrl: string): Promise<string | null> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    for (const schema of databaseServices) {
      const { rows } = await client.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${schema}.outbox`);
      if (rows[0]!.n > 0) return `the outbox of ${schema} holds ${rows[0]!.n} events`;
    }
    return null;
  } finally {
    await client.end();
  }
}

/** Asks until there is nothing to complain of. @throws Error with the last complaint */
async function eventually(
  what: string,
  msMax: number,
  complain: () => Promise<string | null>,
): Promise<void> {
  const deadline = performance.now() + msMax;
  let last: unknown;
  while (performance.now() < deadline) {
    try {
      last = await complain();
      if (last === null) return;
    } catch (error) {
      last = error;
    }
    await sleep(askAgainMs);
  }
  throw new Error(`${what} after ${msMax} ms: ${String(last)}`);
}

import { rebuildReadModel } from '@puente/contracts';
import { connectNats, RequestClient } from '@puente/messaging';
import { type Client } from 'pg';
import { findings, type Findings } from './findings';
import { readReadModel } from './tables';

const rebuildMsMax = 120_000;

/** What the events have made of the read model is what its owners make of it: as it stands, and from nothing. */
export async function checkReadModelEqualsRebuild(client: Client, natsUrl: string): Promise<Findings> {
  const byEvents = await readReadModel(client);
  await rebuild(natsUrl);
  const rebuilt = await readReadModel(client);
  await client.query('TRUNCATE match_scoring.party, match_scoring.partnership');
  await rebuild(natsUrl);
  const fromNothing = await readReadModel(client);
  return findings({
    differing: [
      ...differences('by events and rebuilt', byEvents, rebuilt),
      ...differences('rebuilt and rebuilt from nothing', rebuilt, fromNothing),
    ],
  });
}

export function differences(
  what: string,
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): string[] {
  const parties = new Set([...one.keys(), ...other.keys()]);
  return [...parties]
    .filter((party) => one.get(party) !== other.get(party))
    .map((party) => `${party} ${what}: ${shown(one.get(party))} and ${shown(other.get(party))}`);
}

const shown = (row: string | undefined) => row?.slice(0, 60) ?? 'nothing';

async function rebuild(natsUrl: string): Promise<void> {
  const connection = await connectNats(natsUrl, 'faults');
  try {
    await new RequestClient(connection).send(rebuildReadModel, {}, { timeoutMs: rebuildMsMax });
  } finally {
    await connection.close();
  }
}

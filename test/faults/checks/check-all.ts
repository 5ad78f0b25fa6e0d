import { Client } from 'pg';
import { type Knock, knockAt } from '../load/door';
import { type Ledger } from '../load/ledger';
import { type Stage } from '../stage/open-stage';
import { findLost } from './acknowledged-is-there';
import { checkEventsInOrder } from './events-in-order';
import { findings, type Findings, joined } from './findings';
import { checkHandledOnce } from './handled-once';
import { outboxCounts, waitUntilQuiet } from './heal';
import { gather } from './in-parallel';
import { checkReadModelEqualsRebuild } from './read-model-equals-rebuild';
import { readStream } from './read-stream';
import { checkReplicasAgree } from './replicas-agree';
import {
  checkEvidenceArrived,
  checkLinksArrived,
  checkNothingTwice,
  readInboxes,
  readRunIds,
  readVersions,
} from './tables';

const citiesAsked = 8;

export interface Checked extends Findings {
  /** Answers that none should be. */
  readonly wrong: readonly string[];
  readonly events: number;
  readonly handled: number;
  readonly replays: number;
}

/** Everything that must hold once all is healed and quiet. */
export async function checkAll(stage: Stage, ledger: Ledger, token: string): Promise<Checked> {
  const wrong: string[] = [];
  const knock = knockAt([...stage.doors.values()], token, (what) => wrong.push(what));
  const client = new Client({ connectionString: stage.adminUrl() });
  await client.connect();
  try {
    const natsUrl = stage.servers.nats.url;
    const [told, handled] = [await readStream(natsUrl), await readInboxes(client)];
    const runs = await readRunIds(client);
    const untold = await outboxCounts(stage.adminUrl());
    const cities = [...ledger.cities].filter(([, { isAcknowledged }]) => isAcknowledged).map(([id]) => id);
    const asked = [...cities.slice(0, citiesAsked / 2), ...cities.slice(-citiesAsked / 2)];
    const found = [
      findings({ lost: [...(await findLost(ledger, knock)), ...(untold === null ? [] : [untold])] }),
      checkEventsInOrder(told, await readVersions(client)),
      checkHandledOnce(told, handled),
      await checkNothingTwice(client),
      await checkEvidenceArrived(client),
      await checkLinksArrived(client),
      findings({ differing: await gather(runs, (id) => replay(id, knock)) }),
      await checkReplicasAgree(stage, knock, asked),
      await checkReadModelEqualsRebuild(client, natsUrl),
    ];
    await waitUntilQuiet(stage);
    found.push(await checkReplicasAgree(stage, knock, asked));
    const events = new Set(told.map(({ id }) => id)).size;
    return { ...joined(found), wrong, events, handled: handled.length, replays: runs.length };
  } finally {
    await client.end();
  }
}

async function replay(id: string, knock: Knock): Promise<string | null> {
  const answer = await knock('POST', `/runs/${id}/replay`);
  const isIdentical = answer?.status === 200 && (JSON.parse(answer.text) as { identical: boolean }).identical;
  return isIdentical ? null : `run ${id} does not replay: ${answer?.text.slice(0, 100)}`;
}

import { until } from '@puente/testing';
import { percentile } from '../median';
import { openBenchStage } from '../stage/bench-stage';
import { loadReadModel } from '../stage/load-read-model';
import { bareEvents } from './bare-events';
import { inParallel } from './in-parallel';

export interface VisibleOptions {
  readonly profiles: number;
  readonly onProgress: (text: string) => void;
}

/** Milliseconds from the moment a change is sent until a match request sees it; `bare…` is the baseline's. */
export interface VisibleFigure {
  readonly profiles: number;
  readonly changes: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bareP50Ms: number;
  readonly bareP99Ms: number;
}

interface Door {
  readonly gateway: string;
  readonly authorization: string;
}

const changes = 1_000;
const inFlight = 4;
const warming = 100;
const readyMsMax = 60_000;
const visibleMsMax = 20_000;

/**
 * A city is registered through the gateway, stored and told by city-profiles; it is visible when match-scoring answers a
 * match request for it. Beside it: a bare event through a stream on disk. @throws Error where a change does not show
 */
export async function benchVisible({ profiles, onProgress }: VisibleOptions): Promise<VisibleFigure> {
  const stage = await openBenchStage();
  try {
    onProgress(`visible: ${profiles} profiles are loaded`);
    const [anyCity] = await loadReadModel(stage.databaseUrls.match_scoring, profiles);
    await stage.startService('match_scoring');
    await stage.startService('city_profiles');
    const gateway = await stage.startDoor('gateway', 'apps/gateway/src/main');
    const door: Door = { gateway, ...(await stage.admit()) };
    const isVisible = async (id: string) => (await askFor(door, id)) === 201;
    await until(() => isVisible(anyCity!), { timeoutMs: readyMsMax, intervalMs: 200 });
    const measure = (name: string, count: number) =>
      inParallel(count, inFlight, (number) => change(door, `es-${name}-${number}`));
    await measure('warming', warming);
    onProgress(`visible: ${changes} changes, ${inFlight} at a time`);
    const took = await measure('visible', changes);
    const bare = await bareEvents({ natsUrl: stage.natsUrl, count: changes, inFlight });
    return {
      ...{ profiles, changes },
      ...{ p50Ms: percentile(took, 0.5), p99Ms: percentile(took, 0.99) },
      ...{ bareP50Ms: percentile(bare, 0.5), bareP99Ms: percentile(bare, 0.99) },
    };
  } finally {
    await stage.end();
  }
}

/** Milliseconds from sending the change until it shows. */
async function change(door: Door, id: string): Promise<number> {
  const begun = performance.now();
  const status = await post(door, '/cities', { id, country: 'ES', name: id });
  if (status !== 201) throw new Error(`the registration of ${id} was answered ${status}`);
  while ((await askFor(door, id)) !== 201)
    if (performance.now() - begun > visibleMsMax) throw new Error(`${id} does not show`);
  return performance.now() - begun;
}

/** The status: 404 where match-scoring does not know the city. */
function askFor(door: Door, id: string): Promise<number> {
  const request = { party: { kind: 'city', id }, seeks: ['city'], limit: 1 };
  return post(door, '/match-requests', request);
}

/** The status, once all of the answer is there. */
async function post({ gateway, authorization }: Door, path: string, body: object): Promise<number> {
  const headers = { 'content-type': 'application/json', authorization };
  const response = await fetch(`${gateway}/api/v1${path}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  });
  await response.text();
  return response.status;
}

import { connectNats } from '@puente/messaging';
import { until } from '@puente/testing';
import { Client } from 'pg';
import { median } from '../median';
import { type BenchStage, openBenchStage } from '../stage/bench-stage';
import { loadReadModel } from '../stage/load-read-model';
import { bareSizeSubject } from './bare-subject';
import { load, type Load, type LoadResult } from './load';

export interface PathOptions {
  readonly profiles: number;
  readonly onProgress: (text: string) => void;
}

/** Requests per second are medians of rounds that took turns; `ratio` is the path's over the bare one's. */
export interface PathFigure {
  readonly profiles: number;
  readonly ratio: number;
  readonly perSecond: number;
  readonly barePerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly bodyBytes: number;
  /** Runs answered, every one of them found stored. */
  readonly stored: number;
}

const rounds = 5;
const roundSeconds = 5;
const inFlight = 64;
/** A cold engine would keep 64 waiting for longer than the gateway does. */
const warming = { amount: 400, inFlight: 4 } as const;
const sampledBodies = 100;
const readyMsMax = 60_000;

/**
 * `POST /match-requests` through gateway, NATS and match-scoring, each run committed before it is answered, against bare
 * Fastify -> NATS -> a responder that returns as many bytes. @throws Error where an answered run is not found stored
 */
export async function benchPath({ profiles, onProgress }: PathOptions): Promise<PathFigure> {
  const stage = await openBenchStage();
  try {
    onProgress(`path: ${profiles} profiles are loaded`);
    const cities = await loadReadModel(stage.databaseUrls.match_scoring, profiles);
    await stage.startService('match_scoring');
    const gateway = await stage.startDoor('gateway', 'apps/gateway/src/main');
    await stage.startProgram('bare-responder', 'test/bench/path/bare-responder');
    const bareDoor = await stage.startDoor('bare-door', 'test/bench/path/bare-door');
    const body = bodiesOf(cities);
    const headers = { 'content-type': 'application/json', ...(await stage.admit()) };
    const ask = () => post(gateway, headers, body());
    const real = (how: Pick<Load, 'amount' | 'inFlight'>) =>
      load({ origin: gateway, path: '/api/v1/match-requests', headers, body, ...how });
    const bare = (how: Pick<Load, 'amount' | 'inFlight'>) =>
      load({ origin: bareDoor, path: '/match-requests', headers, body, ...how });
    onProgress('path: match-scoring loads its profiles');
    await until(async () => (await ask()) !== null, {
      timeoutMs: readyMsMax,
      intervalMs: 200,
    });
    const before = await storedRuns(stage);
    const bodyBytes = await sampleBodies(ask);
    await setBareSize(stage, bodyBytes);
    onProgress(`path: warmed up; the median answer has ${bodyBytes} bytes`);
    const warm = { real: await real(warming), bare: await bare(warming) };
    onProgress(
      `path: ${warming.inFlight} in flight: ${perSecond(warm.real)} beside ${perSecond(warm.bare)} bare`,
    );
    const again = { real: await real(full(warm.real)), bare: await bare(full(warm.bare)) };
    const reals: LoadResult[] = [];
    const bares: LoadResult[] = [];
    for (let round = 1; round <= rounds; round += 1) {
      bares.push(await bare(full(again.bare)));
      reals.push(await real(full(again.real)));
      onProgress(
        `path: round ${round} of ${rounds}: ${perSecond(reals.at(-1)!)} beside ${perSecond(bares.at(-1)!)} bare`,
      );
    }
    const all = [warm.real, again.real, ...reals];
    const answered = sampledBodies + all.reduce((sum, { answered }) => sum + answered, 0);
    const stored = (await storedRuns(stage)) - before;
    if (stored !== answered) throw new Error(`${answered} runs were answered and ${stored} are stored`);
    const figure = (of: (result: LoadResult) => number, results = reals) => median(results.map(of));
    const rate = (result: LoadResult) => result.perSecond;
    return {
      ...{ profiles, bodyBytes, stored },
      ratio: figure(rate) / figure(rate, bares),
      perSecond: figure(rate),
      barePerSecond: figure(rate, bares),
      p50Ms: figure(({ p50Ms }) => p50Ms),
      p99Ms: figure(({ p99Ms }) => p99Ms),
    };
  } finally {
    await stage.end();
  }
}

const perSecond = (result: LoadResult) => `${Math.round(result.perSecond)}/s`;
const full = (result: LoadResult) => ({
  inFlight,
  amount: Math.max(warming.amount, Math.round(result.perSecond * roundSeconds)),
});

/** Every Spanish city asks in turn. */
function bodiesOf(cities: readonly string[]): () => string {
  let next = 0;
  return () =>
    JSON.stringify({ party: { kind: 'city', id: cities[next++ % cities.length] }, seeks: ['city'] });
}

/** The answer's text; null where it is not answered yet. */
async function post(gateway: string, headers: Load['headers'], body: string): Promise<string | null> {
  const response = await fetch(`${gateway}/api/v1/match-requests`, { method: 'POST', headers, body });
  const text = await response.text();
  return response.status === 201 ? text : null;
}

async function sampleBodies(ask: () => Promise<string | null>): Promise<number> {
  const sizes: number[] = [];
  for (let count = 0; count < sampledBodies; count += 1) {
    const text = await ask();
    if (text === null) throw new Error('a request was not answered');
    sizes.push(Buffer.byteLength(text));
  }
  return Math.round(median(sizes));
}

async function setBareSize({ natsUrl }: BenchStage, bytes: number): Promise<void> {
  const connection = await connectNats(natsUrl, 'bench');
  try {
    await connection.request(bareSizeSubject, JSON.stringify(bytes));
  } finally {
    await connection.close();
  }
}

async function storedRuns({ databaseUrls }: BenchStage): Promise<number> {
  const client = new Client({ connectionString: databaseUrls.match_scoring });
  await client.connect();
  try {
    const { rows } = await client.query<{ runs: number }>('SELECT count(*)::int AS runs FROM run');
    return rows[0]!.runs;
  } finally {
    await client.end();
  }
}

import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  ApiClient,
  documentExtensions,
  readDocumentFile,
  sendDocument,
  waitUntilRead,
} from '@puente/api-client';
import { type CitySummary, type Page, type Run, type Suggestion } from '@puente/contracts';
import { corridorSide } from '@puente/places';
import { loadDemo } from '../../../deploy/demo/load-demo';
import { startInfrastructure } from '../../../deploy/local/infrastructure/infrastructure';
import { provisionServices } from '../../../deploy/local/provision-services';
import { startStack } from '../../../deploy/local/start-stack';
import { demoToken } from '../../../deploy/operate/demo-logins';
import { type RankedList } from './ranking-figures';

export interface RankedCities {
  readonly lists: readonly RankedList[];
  /** The cities of each side. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
}

/** Brings up a Puente of its own, fills it, and asks for partners for every city. */
export async function rankAllCities(documentsFolder: string | undefined): Promise<RankedCities> {
  const dataFolder = await mkdtemp(join(tmpdir(), 'puente-evaluation-'));
  const servers = await startInfrastructure({
    dataFolder,
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
  });
  try {
    const databaseUrls = await provisionServices(servers.databaseUrl, dataFolder);
    const stack = await startStack({
      databaseUrls,
      natsUrl: servers.natsUrls,
      port: 0,
      logLevel: 'error',
      demo: 'on',
    });
    try {
      const api = new ApiClient(stack.origin, await demoToken(servers.natsUrls.operator, 'admin'));
      await fill(api, documentsFolder);
      return await askForAll(api);
    } finally {
      await stack.stop();
    }
  } finally {
    await servers.stop();
    await rm(dataFolder, { recursive: true, force: true });
  }
}

async function fill(api: ApiClient, documentsFolder: string | undefined): Promise<void> {
  if (documentsFolder === undefined) {
    await loadDemo(api, () => undefined);
  } else {
    const names = (await readdir(documentsFolder)).filter((name) =>
      documentExtensions.some((known) => known === extname(name)),
    );
    for (const name of names.sort()) {
      const { id } = await sendDocument(api, await readDocumentFile(join(documentsFolder, name)));
      await waitUntilRead(api, id);
    }
  }
  await untilEventsSettle(api);
}

/** The read model follows by events: it is complete when its place on the stream no longer moves. */
async function untilEventsSettle(api: ApiClient): Promise<void> {
  const stillMs = 1_500;
  let before = -1;
  for (;;) {
    const [city] = (await api.get<Page<CitySummary>>('/cities?limit=1')).items;
    const at = city ? await positionOf(api, city.id) : 0;
    if (at === before) return;
    before = at;
    await sleep(stillMs);
  }
}

async function positionOf(api: ApiClient, city: string): Promise<number> {
  const run = await ask(api, city, 1).catch(() => null);
  return run?.asOf.streamSequence ?? 0;
}

async function askForAll(api: ApiClient): Promise<RankedCities> {
  const { items } = await api.get<Page<CitySummary>>('/cities?limit=100');
  const candidates = new Map<string, string[]>();
  const lists: RankedList[] = [];
  for (const { id, country } of items) {
    const side = corridorSide(country) ?? '';
    candidates.set(side, [...(candidates.get(side) ?? []), id]);
    const run = await ask(api, id, 100);
    const suggestions = run.suggestions.map((one) => ({
      party: one.party.id,
      score: one.score,
      isQuotedOnBothSides: isQuoted(one),
    }));
    lists.push({ requester: id, side, suggestions });
  }
  return { lists, candidates };
}

function ask(api: ApiClient, city: string, limit: number): Promise<Run> {
  return api.post<Run>('/match-requests', { party: { kind: 'city', id: city }, seeks: ['city'], limit });
}

function isQuoted({ reasons }: Suggestion): boolean {
  return reasons.some(({ ours, theirs }) => ours.evidence.length > 0 && theirs.evidence.length > 0);
}

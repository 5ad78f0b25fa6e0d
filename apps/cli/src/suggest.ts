import { type ApiClient, ApiError } from '@puente/api-client';
import { type CitySummary, type Page, type Run } from '@puente/contracts';
import { errorCode } from '@puente/kernel';
import { documentTitles } from './document-titles';
import { connect } from './origin';
import { renderRun } from './render-run';
import { runProgram } from './run-program';
import { readSuggestOptions, usage } from './suggest-options';
import { UsageError } from './usage-error';

async function suggest(args: string[]): Promise<number> {
  const options = readSuggestOptions(args);
  if (!options) {
    console.log(usage);
    return 0;
  }
  const api = await connect(process.env);
  const { request, reasonsShown, json } = options;
  const run = await api.post<Run>('/match-requests', request).catch(async (error: unknown) => {
    if (error instanceof ApiError && error.code === errorCode.partyNotFound)
      throw new UsageError(await explainUnknown(api, request.party));
    throw error;
  });
  console.log(
    json
      ? JSON.stringify(run, null, 2)
      : renderRun(run, { titles: await documentTitles(run, api), reasonsShown }),
  );
  return 0;
}

/** With the cities whose names are near: people type what they remember. */
async function explainUnknown(api: ApiClient, { kind, id }: { kind: string; id: string }): Promise<string> {
  const unknown = `Puente knows no ${kind} ${id}.`;
  if (kind !== 'city') return `${unknown} GET /api/v1/start-ups lists them; for a city, say --kind city.`;
  const name = id.replace(/^[a-z]{2}-/, '').replaceAll('-', ' ');
  const near = [...(await citiesLike(api, name)), ...(await citiesLike(api, name.slice(0, 4)))];
  const ids = [...new Set(near.map((city) => city.id))].slice(0, 5);
  if (ids.length > 0) return `${unknown} Did you mean ${ids.join(', ')}?`;
  return `${unknown} A city gets a profile when a document says what it needs or offers: npm run ingest -- FILE`;
}

async function citiesLike(api: ApiClient, name: string): Promise<readonly CitySummary[]> {
  const path = `/cities?limit=5&q=${encodeURIComponent(name)}`;
  const page = await api.get<Page<CitySummary>>(path).catch(() => null);
  return page?.items ?? [];
}

runProgram(suggest);

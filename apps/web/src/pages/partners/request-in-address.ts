import { type Schema } from '../../api/client';

export type PartyKind = 'city' | 'start-up';

/** What is asked for, as it stands in the address: whoever gets the address asks for the same. */
export interface AskedFor {
  readonly party: { readonly kind: PartyKind; readonly id: string };
  readonly seeks: readonly PartyKind[];
  readonly countries: readonly string[];
  readonly challenges: readonly string[];
  readonly languages: readonly string[];
  readonly minPopulation: number | null;
  readonly maxPopulation: number | null;
  readonly limit: number;
  readonly includeHidden: boolean;
}

export const limitMax = 100;
const limitFirst = 20;
const kinds = ['city', 'start-up'] as const;

/** Reads an address; `own` is whom the reader acts for, where it names no party. Null where nobody is left to ask for. */
export function askedForIn(search: URLSearchParams, own: AskedFor['party'] | null): AskedFor | null {
  const party = partyIn(search.get('party') ?? '') ?? own;
  if (party === null) return null;
  const wanted = kinds.filter((kind) => listIn(search, 'seeks').includes(kind));
  const seeks: readonly PartyKind[] =
    party.kind === 'start-up' ? ['city'] : wanted.length > 0 ? wanted : ['city'];
  return {
    ...{ party, seeks },
    countries: listIn(search, 'countries').filter((code) => /^[A-Z]{2}$/.test(code)),
    challenges: listIn(search, 'challenges'),
    languages: listIn(search, 'languages').filter((code) => /^[a-z]{2,3}$/.test(code)),
    minPopulation: numberIn(search, 'minPopulation'),
    maxPopulation: numberIn(search, 'maxPopulation'),
    limit: Math.min(limitMax, Math.max(1, numberIn(search, 'limit') ?? limitFirst)),
    includeHidden: search.get('hidden') === 'yes',
  };
}

/** The address of what is asked for; what is usual is left out. */
export function addressOf(asked: AskedFor): URLSearchParams {
  const search = new URLSearchParams({ party: `${asked.party.kind}:${asked.party.id}` });
  const set = (name: string, value: string | null) => {
    if (value !== null && value !== '') search.set(name, value);
  };
  set('seeks', asked.seeks.join() === 'city' ? null : asked.seeks.join());
  for (const name of ['countries', 'challenges', 'languages'] as const) set(name, asked[name].join());
  for (const name of ['minPopulation', 'maxPopulation'] as const) set(name, asked[name]?.toString() ?? null);
  set('limit', asked.limit === limitFirst ? null : String(asked.limit));
  set('hidden', asked.includeHidden ? 'yes' : null);
  return search;
}

/** As the API wants it. */
export function matchRequestOf(asked: AskedFor) {
  const { party, seeks, limit, includeHidden } = asked;
  return { ...{ party, seeks: [...seeks], limit, includeHidden }, filters: filtersOf(asked) };
}

/** Under which its run is kept. */
export const runKey = (asked: AskedFor) => ['runs', matchRequestOf(asked)] as const;

function filtersOf(asked: AskedFor): Schema<'MatchFilters'> {
  const { countries, challenges, languages, minPopulation, maxPopulation } = asked;
  return {
    ...(countries.length > 0 && { countries: [...countries] }),
    ...(challenges.length > 0 && { challenges: [...challenges] }),
    ...(languages.length > 0 && { languages: [...languages] }),
    ...(minPopulation !== null && { minPopulation }),
    ...(maxPopulation !== null && { maxPopulation }),
  };
}

/** What a saved request asks for. */
export function askedForOf({ party, seeks, filters }: Schema<'SavedMatchRequest'>): AskedFor | null {
  const search = new URLSearchParams({ party: `${party.kind}:${party.id}`, seeks: seeks.join() });
  for (const [name, value] of Object.entries(filters)) search.set(name, String(value));
  return askedForIn(search, null);
}

function partyIn(text: string): AskedFor['party'] | null {
  const [, kind, id] = /^(city|start-up):([a-z0-9-]+)$/.exec(text) ?? [];
  return kind === undefined || id === undefined ? null : { kind: kind as PartyKind, id };
}

const listIn = (search: URLSearchParams, name: string): string[] =>
  (search.get(name) ?? '').split(',').filter((one) => one !== '');

function numberIn(search: URLSearchParams, name: string): number | null {
  const text = search.get(name) ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

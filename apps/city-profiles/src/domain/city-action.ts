import { type City } from './city';

/** What somebody did to a city, or to one of its statements. */
export interface CityAction {
  readonly action: string;
  readonly personId: string;
  readonly subject: { readonly kind: 'city' | 'statement'; readonly id: string };
  readonly from: string | null;
  readonly to: string | null;
}

export function onCity(action: 'city-registered' | 'city-updated', personId: string, id: string): CityAction {
  return { action, personId, subject: { kind: 'city', id }, from: null, to: null };
}

/** What became of a statement between two versions of its city. */
export function onStatement(personId: string, id: string, before: City | null, after: City): CityAction {
  const from = statusOf(before, id);
  const to = statusOf(after, id);
  return { action: nameOf(from, to), personId, subject: { kind: 'statement', id }, from, to };
}

function statusOf(city: City | null, id: string) {
  return city?.statements.find((statement) => statement.id === id)?.status ?? null;
}

type Status = ReturnType<typeof statusOf>;

function nameOf(from: Status, to: Status): string {
  if (from === null) return 'statement-added';
  if (from === to || to === null) return 'statement-updated';
  return to === 'suggested' ? 'statement-reopened' : `statement-${to}`;
}

import { type Span } from './text-blocks';

interface Quoted extends Span {
  readonly id: string;
}

/** The place that an address names: `?evidence=ID`, or `?at=START-END` as quotes elsewhere link to it. */
export function placeIn(
  search: URLSearchParams,
  evidence: readonly Quoted[],
  textUnits: number,
): Span | null {
  const named = evidence.find(({ id }) => id === search.get('evidence'));
  if (named !== undefined) return { start: named.start, end: named.end };
  const [, from, to] = /^(\d{1,9})-(\d{1,9})$/.exec(search.get('at') ?? '') ?? [];
  const [start, end] = [Number(from), Number(to)];
  return start < end && end <= textUnits ? { start, end } : null;
}

/** Which evidence is meant: the one that is named, or the first that stands at the place. */
export function chosenIn<One extends Quoted>(
  search: URLSearchParams,
  evidence: readonly One[],
  place: Span | null,
): One | null {
  const named = evidence.find(({ id }) => id === search.get('evidence'));
  if (named !== undefined || place === null) return named ?? null;
  return evidence.find(({ start, end }) => start === place.start && end === place.end) ?? null;
}

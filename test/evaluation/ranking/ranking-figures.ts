/** What one city was suggested: the list of one kind, in order. */
export interface RankedList {
  readonly requester: string;
  readonly side: string;
  readonly suggestions: readonly {
    readonly party: string;
    readonly score: number;
    readonly isQuotedOnBothSides: boolean;
  }[];
}

export interface RankingFigures {
  readonly requesters: number;
  readonly medianBest: number;
  readonly medianTenth: number;
  readonly medianDifference: number;
  /** The most suggestions with one and the same score in any top ten. */
  readonly equalScoresMax: number;
  readonly quotedOnBothSides: number;
  /** Of places in top tens over all cities that could have one, 0 (even) to 1; the larger of the two sides. */
  readonly exposureGini: number;
  readonly mostOftenFirst: { readonly party: string; readonly share: number };
}

const top = 10;

/** The figures that say whether a ranking tells candidates apart, and shows everybody. Lists of fewer than two say nothing. */
export function rankingFigures(
  lists: readonly RankedList[],
  candidates: ReadonlyMap<string, readonly string[]>,
): RankingFigures {
  const told = lists.filter(({ suggestions }) => suggestions.length > 0);
  const tops = told.map((list) => ({ ...list, suggestions: list.suggestions.slice(0, top) }));
  const scores = tops.map(({ suggestions }) => suggestions.map(({ score }) => score));
  const shown = tops.flatMap(({ suggestions }) => suggestions);
  return {
    requesters: told.length,
    medianBest: median(scores.map((of) => of[0] ?? 0)),
    medianTenth: median(scores.map((of) => of[top - 1] ?? 0)),
    medianDifference: median(scores.map((of) => (of[0] ?? 0) - (of[top - 1] ?? 0))),
    equalScoresMax: Math.max(0, ...scores.map(largestGroup)),
    quotedOnBothSides:
      shown.length === 0 ? 0 : shown.filter((one) => one.isQuotedOnBothSides).length / shown.length,
    exposureGini: Math.max(0, ...[...candidates].map(([side, parties]) => exposureGini(tops, side, parties))),
    mostOftenFirst: mostOftenFirst(tops),
  };
}

/** How unevenly places in the top tens of the other side fall on a side's parties. */
function exposureGini(tops: readonly RankedList[], side: string, parties: readonly string[]): number {
  const places = new Map(parties.map((party) => [party, 0]));
  for (const { suggestions } of tops.filter((list) => list.side !== side)) {
    for (const { party } of suggestions) places.set(party, (places.get(party) ?? 0) + 1);
  }
  return gini([...places.values()]);
}

/** Shares are of the requesters of one side, as they alone can see the same city. */
function mostOftenFirst(tops: readonly RankedList[]): { party: string; share: number } {
  const firsts = new Map<string, number>();
  for (const { side, suggestions } of tops) {
    const party = suggestions[0]?.party ?? '';
    const ofSide = tops.filter((list) => list.side === side).length;
    firsts.set(party, (firsts.get(party) ?? 0) + 1 / ofSide);
  }
  const [party, share] = [...firsts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0]);
  return { party, share };
}

/** The mean of the two middle values where their number is even; 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  if (sorted.length === 0) return 0;
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? 0)
    : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

/** Gini coefficient: 0 where all have the same, towards 1 where one has all. Of n values x sorted: (2 sum i x_i / n sum x) - (n + 1) / n. */
export function gini(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const sum = sorted.reduce((total, value) => total + value, 0);
  if (sum === 0) return 0;
  const weighted = sorted.reduce((total, value, index) => total + (index + 1) * value, 0);
  return (2 * weighted) / (sorted.length * sum) - (sorted.length + 1) / sorted.length;
}

function largestGroup(scores: readonly number[]): number {
  return Math.max(0, ...scores.map((score) => scores.filter((other) => other === score).length));
}

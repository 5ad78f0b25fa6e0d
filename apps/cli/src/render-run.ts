import { concept } from '@puente/challenges';
import { type Reason, type ReasonSide, type Run, type Suggestion } from '@puente/contracts';
import { countryName } from '@puente/places';
import Table from 'cli-table3';

const quoteUnitsMax = 240;

/** Who teaches whom. */
const reasonLabels: Readonly<Record<Reason['kind'], (partner: string) => string>> = {
  'they-offer': (partner) => `we need it, ${partner} offers it`,
  'we-offer': (partner) => `${partner} needs it, we offer it`,
  shared: () => 'both need it',
  peers: () => 'both are strong in it',
};

/** What a run does not say itself, and how much of it is wanted. */
export interface Rendering {
  /** Of documents, by their ids. */
  readonly titles: ReadonlyMap<string, string>;
  /** Of each suggestion, at most. */
  readonly reasonsShown: number;
}

/** A run as text of at most 100 columns: one table a kind of partner, reasons and quotes below each row. */
export function renderRun(run: Run, rendering: Rendering): string {
  if (run.code === 'not-enough-data') return renderNotEnough(run);
  const kinds = ['city', 'start-up'] as const;
  const tables = kinds.flatMap((kind) => {
    const suggestions = run.suggestions.filter(({ party }) => party.kind === kind);
    return suggestions.length > 0 ? [renderTable(suggestions, kind, rendering)] : [];
  });
  const found = tables.length > 0 ? tables : ['No partner shares a challenge with this party yet.'];
  return [`${run.consideredCount} considered for ${run.party.id} · run ${run.id}`, ...found].join('\n\n');
}

function renderNotEnough({ party, nextQuestion }: Run): string {
  const about = nextQuestion?.challenge ? ` (${nextQuestion.challenge})` : '';
  return [
    `Not enough is known of ${party.id} to suggest partners: it has no need and no offer yet.`,
    `What would help most: ${nextQuestion?.code ?? 'state a need'}${about}`,
  ].join('\n');
}

function renderTable(suggestions: readonly Suggestion[], kind: string, rendering: Rendering): string {
  const table = new Table({
    head: ['#', 'partner', 'score', 'likely', 'ties', 'points for'],
    wordWrap: true,
    colWidths: [5, 24, 7, 13, 9, 34],
    style: { head: [], border: [] },
  });
  for (const suggestion of suggestions) table.push(...rowsOf(suggestion, rendering));
  return `${kind === 'city' ? 'Cities' : 'Start-ups'}\n${table.toString()}`;
}

type Row = (string | { content: string; colSpan: number })[];

function rowsOf(suggestion: Suggestion, rendering: Rendering): Row[] {
  const { rank, party, score, likely, ties, contributions } = suggestion;
  const points = contributions
    .filter((one) => one.points > 0)
    .map((one) => `${one.criterion} ${one.points.toFixed(1)}`);
  const head: Row = [
    String(rank),
    `${party.name} (${party.country})`,
    score.toFixed(1),
    `${likely.low.toFixed(1)}–${likely.high.toFixed(1)}`,
    ties.label,
    points.join(', '),
  ];
  return [head, [{ content: detailsOf(suggestion, rendering).join('\n'), colSpan: 6 }]];
}

function detailsOf({ party, fits, ties, reasons }: Suggestion, rendering: Rendering): string[] {
  const { reasonsShown } = rendering;
  const lines = [
    `Their offers meet our needs by ${percent(fits.receives)}; ours meet theirs by ${percent(fits.gives)}.`,
  ];
  if (ties.items.length > 0) lines.push(`Ties: ${ties.items.map(tieOf).join(', ')}`);
  for (const reason of reasons.slice(0, reasonsShown))
    lines.push(...reasonLines(reason, party.name, rendering));
  const more = reasons.length - reasonsShown;
  if (more > 0) lines.push(`… and ${more} more`);
  return lines;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}

type Tie = Suggestion['ties']['items'][number];

/** Kinds of tie that a bare name would not explain; the others show name and year. */
const tieLabels: Readonly<Record<string, (name: string) => string>> = {
  network: (name) => `both in ${name}`,
  'we-prefer-their-country': (name) => `we prefer partners in ${countryName(name, 'en')}`,
  'they-prefer-our-country': (name) => `they prefer partners in ${countryName(name, 'en')}`,
};

function tieOf({ kind, name, since }: Tie): string {
  const label = kind === 'twinning' ? 'twinned' : (tieLabels[kind]?.(name) ?? name);
  return since === null ? label : `${label} since ${since}`;
}

function reasonLines(reason: Reason, partner: string, rendering: Rendering): string[] {
  const label = concept(reason.challenge)?.labels.en ?? reason.challenge;
  return [
    `${label}: ${reasonLabels[reason.kind](partner)}`,
    quoteLine('we', reason.ours, rendering),
    quoteLine(partner, reason.theirs, rendering),
  ];
}

function quoteLine(who: string, { evidence }: ReasonSide, { titles }: Rendering): string {
  const [first] = evidence;
  if (!first) return `  ${who}: own word`;
  if (first.withdrawn) return `  ${who}: the document was withdrawn since`;
  return `  ${who}: “${shortened(first.quote)}” (${titles.get(first.documentId) ?? 'a document'})`;
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > quoteUnitsMax ? `${line.slice(0, quoteUnitsMax)}…` : line;
}

import { type ApiClient } from '@puente/api-client';
import { concept } from '@puente/challenges';
import {
  type DocumentSummary,
  type Reason,
  type ReasonSide,
  type Run,
  type Suggestion,
} from '@puente/contracts';
import Table from 'cli-table3';

const reasonsShown = 3;
const quoteUnitsMax = 240;

const reasonLabels: Readonly<Record<Reason['kind'], string>> = {
  'they-offer': 'they offer what we need',
  'we-offer': 'we offer what they need',
  shared: 'both need it',
  peers: 'both are strong in it',
};

/** A run as text for a terminal: one table a kind of partner, reasons and quotes below each row. */
export async function renderRun(run: Run, api: ApiClient): Promise<string> {
  if (run.code === 'not-enough-data') return renderNotEnough(run);
  const titles = await documentTitles(run, api);
  const kinds = ['city', 'start-up'] as const;
  const tables = kinds.flatMap((kind) => {
    const suggestions = run.suggestions.filter(({ party }) => party.kind === kind);
    return suggestions.length > 0 ? [renderTable(suggestions, kind, titles)] : [];
  });
  const found = tables.length > 0 ? tables : ['No partner shares a challenge with this party yet.'];
  return [`${run.consideredCount} considered for ${run.party.id} · run ${run.id}`, ...found].join('\n\n');
}

function renderNotEnough(run: Run): string {
  const about = run.nextQuestion?.challenge ? ` (${run.nextQuestion.challenge})` : '';
  return [
    `Not enough is known of ${run.party.id} to suggest partners: it has no need and no offer yet.`,
    `What would help most: ${run.nextQuestion?.code ?? 'state a need'}${about}`,
  ].join('\n');
}

function renderTable(
  suggestions: readonly Suggestion[],
  kind: string,
  titles: ReadonlyMap<string, string>,
): string {
  const heading = kind === 'city' ? 'Cities' : 'Start-ups';
  const table = new Table({
    head: ['#', 'partner', 'score', 'likely', 'ties', 'made of'],
    wordWrap: true,
    colWidths: [4, 26, 7, 13, 9, 50],
  });
  for (const suggestion of suggestions) {
    table.push(...rowsOf(suggestion, titles));
  }
  return `${heading}\n${table.toString()}`;
}

type Row = (string | { content: string; colSpan: number })[];

function rowsOf(suggestion: Suggestion, titles: ReadonlyMap<string, string>): Row[] {
  const { rank, party, score, likely, ties, contributions, reasons } = suggestion;
  const made = contributions
    .filter(({ points }) => points > 0)
    .map(({ criterion, points }) => `${criterion} ${points.toFixed(1)}`);
  const head: Row = [
    String(rank),
    `${party.name} (${party.country})`,
    score.toFixed(1),
    `${likely.low.toFixed(1)}–${likely.high.toFixed(1)}`,
    ties.label,
    made.join(' · '),
  ];
  const shown = reasons.slice(0, reasonsShown).map((reason) => renderReason(reason, party.name, titles));
  const more = reasons.length - reasonsShown;
  if (more > 0) shown.push(`… and ${more} more`);
  return [head, [{ content: shown.join('\n'), colSpan: 6 }]];
}

function renderReason(reason: Reason, partner: string, titles: ReadonlyMap<string, string>): string {
  const label = concept(reason.challenge)?.labels.en ?? reason.challenge;
  return [
    `${label}: ${reasonLabels[reason.kind]}`,
    ...quoteLines('we', reason.ours, titles),
    ...quoteLines(partner, reason.theirs, titles),
  ].join('\n');
}

function quoteLines(who: string, side: ReasonSide, titles: ReadonlyMap<string, string>): string[] {
  const [first] = side.evidence;
  if (!first) return [`  ${who}: own word`];
  const title = titles.get(first.documentId) ?? 'a document';
  return [`  ${who}: “${shortened(first.quote)}” (${title})`];
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > quoteUnitsMax ? `${line.slice(0, quoteUnitsMax)}…` : line;
}

async function documentTitles(run: Run, api: ApiClient): Promise<ReadonlyMap<string, string>> {
  const sides = run.suggestions.flatMap(({ reasons }) =>
    reasons.slice(0, reasonsShown).flatMap(({ ours, theirs }) => [ours, theirs]),
  );
  const ids = new Set(
    sides.flatMap(({ evidence }) => evidence.slice(0, 1).map(({ documentId }) => documentId)),
  );
  const titles = await Promise.all(
    [...ids].map(async (id) => {
      const document = await api.get<DocumentSummary>(`/documents/${id}`).catch(() => null);
      return [id, document?.title ?? 'a document withdrawn since'] as const;
    }),
  );
  return new Map(titles);
}

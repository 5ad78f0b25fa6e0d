import { type CueKind } from './cues/cue-kinds';
import { type Phrase } from './phrase-finder';
import { type Word } from './words';

/** A stretch of a sentence that takes one stance. Word indexes; `to` is exclusive. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** Opens with "but", "while", ...: what was said before does not carry over. */
  readonly contrast: boolean;
  readonly cues: readonly Phrase<CueKind>[];
}

/** Part clauses without a contrast. */
const causes = new Set(['because', 'porque']);
const contrasts = new Set(
  'but yet while whereas although though however despite except until pero aunque mientras sino salvo'.split(
    ' ',
  ),
);
const connectives = new Set('and so y e then o asi entonces'.split(' '));
const verbal: ReadonlySet<CueKind> = new Set<CueKind>([
  'seek',
  'lack',
  'must',
  'plan',
  'resolve',
  'cut',
  'close',
  'act',
  'help',
]);
/** ", since many homes are cold" gives a reason, "since 2015" and "since the flood" a time. */
function isReason(text: string, words: readonly Word[], index: number): boolean {
  const [before, own, next] = [words[index - 1], words[index], words[index + 1]];
  if (own === undefined || before === undefined || next === undefined) return false;
  if (own.folded !== 'since' && own.folded !== 'for' && own.folded !== 'pues') return false;
  if (!text.slice(before.end, own.start).includes(',')) return false;
  return own.folded === 'pues' || reasoned.has(next.folded);
}

const reasoned = new Set('many most some they it there the their few nobody no all'.split(' '));
/** "ha de implantar una zona y aliviar los atascos": an infinitive goes on with the verb before. */
const infinitive = /[aei]r(?:se|los?|las?)?$/u;
const spanishAnd = new Set(['y', 'e']);
const breaks = /[;:—]|\s[–-]\s/u;
const openers = new Set(
  'it its the their they he she this these there that which who where whose el la los las su sus esta este hay donde'.split(
    ' ',
  ),
);

/** "collects, sorts and recycles" is one doing, "electric vehicles, shared cars and bicycles" one thing. */
function isList(text: string, words: readonly Word[], index: number): boolean {
  const hasComma = (before: number) => {
    const [a, b] = [words[before - 1], words[before]];
    return a !== undefined && b !== undefined && text.slice(a.end, b.start).includes(',');
  };
  return hasComma(index - 1) || hasComma(index - 2);
}

/** "The air, however, is bad": between two commas it parts nothing. */
function isAside(text: string, words: readonly Word[], index: number): boolean {
  const length = words[index]?.folded === 'however' ? 1 : isEmbargo(words, index) ? 2 : 0;
  const [before, own] = [words[index - 1], words[index]];
  const [last, next] = [words[index + length - 1], words[index + length]];
  if (length === 0 || !before || !own || !last || !next) return false;
  return text.slice(before.end, own.start).includes(',') && text.slice(last.end, next.start).includes(',');
}

const isEmbargo = (words: readonly Word[], index: number) =>
  words[index]?.folded === 'sin' && words[index + 1]?.folded === 'embargo';

function opensClause(
  text: string,
  words: readonly Word[],
  index: number,
  cues: ReadonlyMap<number, CueKind>,
): boolean {
  const [before, own, next] = [words[index - 1], words[index], words[index + 1]];
  if (before === undefined || own === undefined) return false;
  const between = text.slice(before.end, own.start);
  if (isAside(text, words, index)) return false;
  if ((between !== ' ' && breaks.test(between)) || contrasts.has(own.folded) || causes.has(own.folded))
    return true;
  if (isEmbargo(words, index) || isReason(text, words, index)) return true;
  if (!connectives.has(own.folded) || next === undefined) return false;
  if (spanishAnd.has(own.folded) && infinitive.test(next.folded)) return false;
  const kind = cues.get(index + 1) ?? cues.get(index + 2);
  if (kind !== undefined && verbal.has(kind) && !isList(text, words, index)) return true;
  return between.includes(',') && openers.has(next.folded);
}

/** Splits a sentence where its stance may turn: at semicolons, contrasts and a second verb with its own cue. */
export function clausesOf(
  text: string,
  words: readonly Word[],
  range: { from: number; to: number },
  cues: readonly Phrase<CueKind>[],
): Clause[] {
  const starts = new Map(cues.map((cue) => [cue.first, cue.kind]));
  const clauses: Clause[] = [];
  let from = range.from;
  const push = (to: number) => {
    const contrast = contrasts.has(words[from]?.folded ?? '');
    clauses.push({ from, to, contrast, cues: cues.filter((cue) => cue.first >= from && cue.last < to) });
    from = to;
  };
  for (let index = range.from + 1; index < range.to; index += 1) {
    if (opensClause(text, words, index, starts)) push(index);
  }
  push(range.to);
  return clauses;
}

import { type CueKind } from './cues/cue-kinds';
import { type Phrase } from './phrase-finder';
import { ofPairAt } from './pointers';
import { type Words } from './words';

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
function isReason(words: Words, index: number): boolean {
  const own = words.foldedAt(index);
  if (own !== 'since' && own !== 'for' && own !== 'pues') return false;
  if (index + 1 >= words.length || !words.gapBefore(index).includes(',')) return false;
  return own === 'pues' || reasoned.has(words.foldedAt(index + 1));
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
const isList = (words: Words, index: number) =>
  words.gapBefore(index - 1).includes(',') || words.gapBefore(index - 2).includes(',');

/** "The air, however, is bad": between two commas it parts nothing. */
function isAside(words: Words, index: number): boolean {
  const length = words.foldedAt(index) === 'however' ? 1 : isEmbargo(words, index) ? 2 : 0;
  return length > 0 && words.gapBefore(index).includes(',') && words.gapBefore(index + length).includes(',');
}

const isEmbargo = (words: Words, index: number) =>
  words.foldedAt(index) === 'sin' && words.foldedAt(index + 1) === 'embargo';

function opensClause(words: Words, index: number, cues: ReadonlyMap<number, CueKind>): boolean {
  const own = words.foldedAt(index);
  const between = words.gapBefore(index);
  if (isAside(words, index)) return false;
  if ((between !== ' ' && breaks.test(between)) || contrasts.has(own) || causes.has(own)) return true;
  if (isEmbargo(words, index) || isReason(words, index)) return true;
  if (between.includes(',') && ofPairAt(words, index, (at) => cues.has(at)) === 'latter') return true;
  if (!connectives.has(own) || index + 1 >= words.length) return false;
  const next = words.foldedAt(index + 1);
  if (spanishAnd.has(own) && infinitive.test(next)) return false;
  const kind = cues.get(index + 1) ?? cues.get(index + 2);
  if (kind !== undefined && verbal.has(kind) && !isList(words, index)) return true;
  return between.includes(',') && openers.has(next);
}

/** Splits a sentence where its stance may turn: at semicolons, contrasts and a second verb with its own cue. */
export function clausesOf(
  words: Words,
  range: { from: number; to: number },
  cues: readonly Phrase<CueKind>[],
): Clause[] {
  const starts = new Map(cues.map((cue) => [cue.first, cue.kind]));
  const clauses: Clause[] = [];
  let from = range.from;
  const push = (to: number) => {
    const contrast = contrasts.has(words.foldedAt(from));
    clauses.push({ from, to, contrast, cues: cues.filter((cue) => cue.first >= from && cue.last < to) });
    from = to;
  };
  for (let index = range.from + 1; index < range.to; index += 1) {
    if (opensClause(words, index, starts)) push(index);
  }
  push(range.to);
  return clauses;
}

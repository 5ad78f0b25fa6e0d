import { type Clause } from './clauses';
import { type Stance } from './evidence';
import { polarityAt } from './negation';
import { type Cue } from './stance/lexicon';
import { type CueKind } from './stance/rule';
import { type Word } from './words';

/** What the words say of one challenge. `cue` is null where only the fact itself speaks. */
export interface Ruling {
  /** `joint`: partners work on it; who needs it is told elsewhere. */
  readonly stance: Stance | 'joint';
  readonly certainty: number;
  readonly cue: Cue | null;
  readonly clause: number;
}

export interface Touched {
  /** Words of the challenge: `first` up to, not including, `last`. */
  readonly first: number;
  readonly last: number;
  readonly burden: boolean;
}

const rulers: ReadonlySet<CueKind> = new Set(['wish', 'relief', 'neutral', 'help']);

/** A wish takes the verbs behind it along, relief the problems behind it, a visit or a signature all that is told of it. */
function standing(cues: readonly Cue[]): Cue[] {
  const result: Cue[] = [];
  let ruler: Cue | null = null;
  for (const cue of cues) {
    if (ruler?.kind === 'neutral' && !['learn', 'visit', 'neutral'].includes(cue.kind)) continue;
    if (ruler?.kind === 'wish' && cue.kind !== 'neutral' && cue.kind !== 'learn') continue;
    if (ruler?.kind === 'help' && ['offer', 'relief', 'have', 'need', 'degree'].includes(cue.kind)) continue;
    if (ruler?.kind === 'relief' && (cue.kind === 'need' || cue.kind === 'have')) continue;
    result.push(cue);
    if (rulers.has(cue.kind)) ruler = cue;
  }
  return result;
}

function cuesOf(cues: readonly Cue[], clause: Clause, touched: Touched): Cue[] {
  return standing(
    cues.filter(
      (cue) =>
        cue.first >= clause.first &&
        cue.first < clause.last &&
        !(cue.first < touched.last && touched.first < cue.last),
    ),
  );
}

/** The last cue before the challenge, else the first behind it; a bare "has" or "is" yields to any other. */
function nearest(cues: readonly Cue[], touched: Touched): Cue | undefined {
  const before = cues.filter((cue) => cue.first <= touched.first);
  const strong = (cue: Cue) => cue.kind !== 'have';
  return (
    before.findLast(strong) ??
    cues.find((cue) => cue.first > touched.first && strong(cue)) ??
    before.at(-1) ??
    cues[0]
  );
}

function stanceOf({ kind }: Cue, burden: boolean): Stance {
  if (kind === 'need' || kind === 'wish' || kind === 'learn') return 'need';
  if (kind === 'degree' || kind === 'have') return burden ? 'need' : 'offer';
  return 'offer';
}

function ruled(
  cue: Cue,
  clause: Clause,
  index: number,
  touched: Touched,
  words: readonly Word[],
): Ruling | null {
  if (cue.kind === 'neutral') return null;
  if (cue.kind === 'joint') return { stance: 'joint', certainty: cue.certainty, cue, clause: index };
  const stance = stanceOf(cue, touched.burden);
  const polarity = polarityAt(words, cue.first, clause.first);
  const ruling = { stance, certainty: cue.certainty, cue, clause: index };
  if (polarity === 'plain') return ruling;
  if (stance === 'offer')
    return polarity === 'negated' ? { ...ruling, stance: 'need', certainty: 0.6 } : null;
  return polarity === 'no-longer' ? { ...ruling, stance: 'offer', certainty: 0.5 } : null;
}

/** What a sentence says of one challenge in it, or null where it states neither. */
export function rulingOn(
  touched: Touched,
  clauses: readonly Clause[],
  cues: readonly Cue[],
  words: readonly Word[],
): Ruling | null {
  const index = clauses.findIndex(({ first, last }) => touched.first >= first && touched.first < last);
  const clause = clauses[index];
  if (!clause) return null;
  const next = clauses[index + 1];
  if (clause.kind === 'opening' && next) {
    const main = nearest(cuesOf(cues, next, touched), touched);
    return main ? ruled(main, next, index + 1, touched, words) : null;
  }
  // "completed a session that allowed ...": what hangs on a visit or a signature says no more than that.
  const main = clauses[index - 1];
  if (clause.kind === 'relative' && !clause.antecedent && main) {
    const above = cuesOf(cues, main, touched);
    if (above.length > 0 && above.every(({ kind }) => kind === 'neutral')) return null;
  }
  const own = nearest(cuesOf(cues, clause, touched), touched);
  if (own) return ruled(own, clause, index, touched, words);
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = clauses[at];
    const earlier = before && nearest(cuesOf(cues, before, touched), touched);
    if (before && earlier) return ruled(earlier, before, at, touched, words);
  }
  return { stance: touched.burden ? 'need' : 'offer', certainty: 0.4, cue: null, clause: index };
}

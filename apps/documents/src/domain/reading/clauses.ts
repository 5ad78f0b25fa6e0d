import { type Mention } from './mentions';
import { type Cue } from './stance/lexicon';
import { isAdverb } from './stance/lexicon';
import { type Word } from './words';

/** Words `first` up to, not including, `last`, with one predicate. */
export interface Clause {
  readonly first: number;
  readonly last: number;
  /** `opening`: "By using data, Madrid ...", ruled by the clause behind it; `relative`: about the word before it ("Bilbao, which ..."); `and`: begins with the verb, the subject is carried on. */
  readonly kind: 'main' | 'and' | 'relative' | 'opening';
  /** The party that a relative clause is about, where it stands right before it. */
  readonly antecedent?: Mention;
}

const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));
const breaks = set(
  `but while whereas although though because unless yet pero mientras aunque porque sino ; \u2013 \u2014`,
);
const relatives = set(`which who whose that where que quien donde cuyo cuya`);
const conjunctions = set(`and y e`);
const speech =
  /^(said|says|say|stress|emphasi|explain|told|tells|announc|recall|argu|point|insist|add|recommend|dijo|dice|explic|asegur|afirm|senal|destac|record|subray|anad|insist)/;

function startsCue(cues: readonly Cue[], words: readonly Word[], index: number): boolean {
  let at = index;
  while (isAdverb(words[at])) at += 1;
  return cues.some((cue) => cue.first === at || cue.first === index);
}

function startsMention(mentions: readonly Mention[], words: readonly Word[], index: number): boolean {
  const at = /^(the|la|el)$/.test(words[index]?.form ?? '') ? index + 1 : index;
  if (/^(it|its|they|there|ella|esta)$/.test(words[index]?.form ?? '')) return true;
  return mentions.some((mention) => mention.first === at && mention.role === 'bare');
}

const bareVerb =
  /^(run|lead|collect|measure|share|operate|offer|provide|present|help|support|learn|visit|manage|build|host|work|discuss|exchange|meet|cut|set|put|make)$/;

/** "must build and run": what is wished goes on behind "and". */
function goesOn(words: readonly Word[], cues: readonly Cue[], index: number, from: number): boolean {
  const wished = cues.some(({ kind, first }) => kind === 'wish' && first >= from && first < index);
  return wished && bareVerb.test(words[index + 1]?.form ?? '');
}

interface Context {
  readonly words: readonly Word[];
  readonly cues: readonly Cue[];
  readonly mentions: readonly Mention[];
}

const openers =
  set(`by with in under from through after since during despite without for as to thanks con en tras desde gracias mediante
  durante para por bajo al`);

/** The comma that ends "By focusing on why data is gathered, Valencia ...". */
function endsOpening(
  words: readonly Word[],
  mentions: readonly Mention[],
  index: number,
  from: number,
): boolean {
  if (from !== 0 || words[index]?.form !== ',' || !openers.has(words[0]?.form ?? '')) return false;
  if (mentions.some(({ first, role }) => first < index && role === 'bare')) return false;
  return startsMention(mentions, words, index + 1);
}

function boundaryAt({ words, cues, mentions }: Context, index: number, from: number): Clause['kind'] | null {
  const form = words[index]?.form ?? '';
  const previous = words[index - 1]?.form ?? '';
  const cueBefore = cues.some((cue) => cue.first >= from && cue.last <= index);
  if (breaks.has(form)) return 'main';
  if (endsOpening(words, mentions, index, from)) return 'main';
  if (form === 'so' && (previous === ',' || previous === 'and')) return 'main';
  if (relatives.has(form)) {
    if (speech.test(previous) || speech.test(words[index - 2]?.form ?? '')) return 'main';
    return startsCue(cues, words, index + 1) || previous === ',' ? 'relative' : null;
  }
  if (!cueBefore) return null;
  const joined = conjunctions.has(form);
  if (joined && startsMention(mentions, words, index + 1)) {
    const cueBehind = cues.some((cue) => cue.first > index && cue.first <= index + 7);
    const listed = mentions.some((mention) => mention.last === index || mention.last === index - 1);
    return cueBehind && !listed ? 'main' : null;
  }
  if (joined && startsCue(cues, words, index + 1)) return goesOn(words, cues, index, from) ? null : 'and';
  return null;
}

function antecedentOf(
  kind: Clause['kind'],
  first: number,
  mentions: readonly Mention[],
): { antecedent?: Mention } {
  if (kind !== 'relative') return {};
  const antecedent = mentions.find(({ last, party }) => party && last <= first && first - last <= 1);
  return antecedent ? { antecedent } : {};
}

/** The clauses of a sentence, in order; together they cover it. */
export function splitClauses(context: Context): Clause[] {
  const { words, mentions } = context;
  const clauses: Clause[] = [];
  let first = 0;
  let kind: Clause['kind'] = 'main';
  for (let index = 1; index < words.length; index += 1) {
    const next = boundaryAt(context, index, first);
    if (next === null) continue;
    const opens = endsOpening(words, mentions, index, first);
    clauses.push({
      first,
      last: index,
      kind: opens ? 'opening' : kind,
      ...antecedentOf(kind, first, mentions),
    });
    first = index;
    kind = next;
  }
  clauses.push({ first, last: words.length, kind, ...antecedentOf(kind, first, mentions) });
  return clauses;
}

import { WordMemory } from '@puente/kernel';
import { type ReadingLanguage } from './concept';
import { type FoldedWord, foldWord } from './fold-word';
import { type Words, wordsOf } from './words';

interface Node<T> {
  readonly words: Map<string, Node<T>>;
  readonly prefixes: Map<string, Node<T>>;
  /** Lengths of the prefixes: looking one up costs the term's length, not the word's. */
  readonly prefixLengths: Set<number>;
  readonly values: T[];
}

function emptyNode<T>(): Node<T> {
  return { words: new Map(), prefixes: new Map(), prefixLengths: new Set(), values: [] };
}

function childOf<T>(children: Map<string, Node<T>>, key: string): Node<T> {
  const existing = children.get(key);
  if (existing !== undefined) return existing;
  const created = emptyNode<T>();
  children.set(key, created);
  return created;
}

const isLeaf = <T>({ words, prefixes }: Node<T>) => words.size === 0 && prefixes.size === 0;

function stepsFrom<T>({ words, prefixes, prefixLengths }: Node<T>, { stem, plain }: FoldedWord): Node<T>[] {
  const steps: Node<T>[] = [];
  const whole = words.get(stem);
  if (whole !== undefined) steps.push(whole);
  for (const length of prefixLengths) {
    if (length > plain.length) continue;
    const step = prefixes.get(plain.slice(0, length));
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** The longest term found from a word on, and how many words it takes. */
export interface TermMatch<T> {
  readonly values: readonly T[];
  readonly wordCount: number;
}

/** Terms of one language, word by word, so that reading a text costs its length and not the number of terms. */
export class TermTrie<T> {
  private readonly root = emptyNode<T>();
  /** Words met before, with the terms that they begin: most begin none. */
  private readonly known = new WordMemory((written) => {
    const folded = foldWord(written, this.language);
    return { folded, begins: stepsFrom(this.root, folded) };
  });

  constructor(private readonly language: ReadingLanguage) {}

  /** Adds a term in the syntax of the README; the same term may be added with several values. All before the first search. */
  add(term: string, value: T): void {
    const { count, starts, ends } = wordsOf(term);
    let node = this.root;
    for (let index = 0; index < count; index += 1) {
      const folded = foldWord(term.slice(starts[index], ends[index]), this.language);
      if (term[ends[index] ?? 0] === '*') {
        node.prefixLengths.add(folded.plain.length);
        node = childOf(node.prefixes, folded.plain);
      } else {
        node = childOf(node.words, folded.stem);
      }
    }
    node.values.push(value);
  }

  /** The term of most words that starts at a word, or null. */
  longestFrom(words: Words, from: number): TermMatch<T> | null {
    let best: TermMatch<T> | null = null;
    for (const node of this.wordAt(words, from).begins) best = this.longer(best, node, words, from, from);
    return best;
  }

  private wordAt({ text, starts, ends }: Words, index: number) {
    return this.known.of(text, starts[index] ?? 0, ends[index] ?? 0);
  }

  /** The longest of what was found so far and of what goes on behind word `index`, which led to a node. */
  private longer(
    found: TermMatch<T> | null,
    node: Node<T>,
    words: Words,
    from: number,
    index: number,
  ): TermMatch<T> | null {
    const wordCount = index + 1 - from;
    let best = found;
    if (node.values.length > 0 && wordCount > (best?.wordCount ?? 0))
      best = { values: node.values, wordCount };
    if (words.joined[index + 1] !== 1 || isLeaf(node)) return best;
    for (const next of stepsFrom(node, this.wordAt(words, index + 1).folded))
      best = this.longer(best, next, words, from, index + 1);
    return best;
  }
}

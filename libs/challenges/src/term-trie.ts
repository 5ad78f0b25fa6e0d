import { type ReadingLanguage } from './concept';
import { type Word, wordsOf } from './words';

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

/** The longest term found from a word on, and how many words it takes. */
export interface TermMatch<T> {
  readonly values: readonly T[];
  readonly wordCount: number;
}

/** Terms of one language, word by word, so that reading a text costs its length and not the number of terms. */
export class TermTrie<T> {
  private readonly root = emptyNode<T>();

  constructor(private readonly language: ReadingLanguage) {}

  /** Adds a term in the syntax of the README; the same term may be added with several values. */
  add(term: string, value: T): void {
    let node = this.root;
    for (const { folded, end } of wordsOf(term, this.language)) {
      if (term[end] === '*') {
        node.prefixLengths.add(folded.plain.length);
        node = childOf(node.prefixes, folded.plain);
      } else {
        node = childOf(node.words, folded.stem);
      }
    }
    node.values.push(value);
  }

  /** The term of most words that starts at a word, or null. */
  longestFrom(words: readonly Word[], from: number): TermMatch<T> | null {
    return this.longest(this.root, words, from, from);
  }

  private longest(node: Node<T>, words: readonly Word[], from: number, index: number): TermMatch<T> | null {
    let best: TermMatch<T> | null =
      node.values.length > 0 ? { values: node.values, wordCount: index - from } : null;
    const next = words[index];
    if (next === undefined || (index > from && !next.joined)) return best;
    const tryBranch = (branch: Node<T> | undefined): void => {
      const found = branch && this.longest(branch, words, from, index + 1);
      if (found && found.wordCount > (best?.wordCount ?? 0)) best = found;
    };
    tryBranch(node.words.get(next.folded.stem));
    for (const length of node.prefixLengths) {
      if (length <= next.folded.plain.length)
        tryBranch(node.prefixes.get(next.folded.plain.slice(0, length)));
    }
    return best;
  }
}

import { type Words } from './words';

interface Node<Kind> {
  readonly exact: Map<string, Node<Kind>>;
  readonly prefix: Map<string, Node<Kind>>;
  kinds: Kind[];
}

interface Found<Kind> {
  readonly kinds: readonly Kind[];
  readonly last: number;
}

export interface Phrase<Kind> {
  readonly kind: Kind;
  /** Indexes into the words; `last` is inclusive. */
  readonly first: number;
  readonly last: number;
}

const shortestPrefix = 2;
const mostRemembered = 20_000;
const emptyNode = <Kind>(): Node<Kind> => ({ exact: new Map(), prefix: new Map(), kinds: [] });

/**
 * Finds listed phrases among words. A phrase is folded words parted by blanks; a word that ends in a star stands for
 * every word that begins so, a star alone for any word. The longest phrase at a place wins. Cost is bounded by the longest phrase.
 */
export class PhraseFinder<Kind extends string> {
  private readonly root = emptyNode<Kind>();
  /** First steps of words met before; most words of a text begin no phrase. */
  private readonly firstSteps = new Map<string, Node<Kind>[]>();

  constructor(lists: Partial<Record<Kind, readonly string[]>>) {
    for (const [kind, phrases] of Object.entries(lists) as [Kind, readonly string[]][]) {
      for (const phrase of phrases) this.add(phrase, kind);
    }
  }

  private add(phrase: string, kind: Kind): void {
    let node = this.root;
    for (const part of phrase.split(' ')) {
      const starred = part.endsWith('*');
      const branch = starred ? node.prefix : node.exact;
      const key = starred ? part.slice(0, -1) : part;
      let next = branch.get(key);
      if (next === undefined) branch.set(key, (next = emptyNode()));
      node = next;
    }
    if (!node.kinds.includes(kind)) node.kinds.push(kind);
  }

  private steps(node: Node<Kind>, word: string): Node<Kind>[] {
    const found: Node<Kind>[] = [];
    const exact = node.exact.get(word);
    if (exact !== undefined) found.push(exact);
    if (node.prefix.size > 0) {
      for (let length = word.length; length >= shortestPrefix; length -= 1) {
        const next = node.prefix.get(word.slice(0, length));
        if (next !== undefined) found.push(next);
      }
      const any = node.prefix.get('');
      if (any !== undefined) found.push(any);
    }
    return found;
  }

  private stepsFrom(node: Node<Kind>, word: string): Node<Kind>[] {
    if (node !== this.root) return this.steps(node, word);
    const known = this.firstSteps.get(word);
    if (known !== undefined) return known;
    const steps = this.steps(node, word);
    if (this.firstSteps.size < mostRemembered) this.firstSteps.set(word, steps);
    return steps;
  }

  /** The longest phrase that goes on with word `index` from a node, or ends before it. */
  private longest(node: Node<Kind>, words: Words, index: number): Found<Kind> | null {
    let best: Found<Kind> | null = null;
    if (index < words.length) {
      for (const next of this.stepsFrom(node, words.foldedAt(index))) {
        const deeper = this.longest(next, words, index + 1);
        if (deeper !== null && deeper.last > (best?.last ?? -1)) best = deeper;
      }
    }
    return best ?? (node.kinds.length > 0 ? { kinds: node.kinds, last: index - 1 } : null);
  }

  /** All phrases among the words, in order; a phrase never begins inside the one before it. */
  find(words: Words, from = 0, to = words.length): Phrase<Kind>[] {
    const phrases: Phrase<Kind>[] = [];
    let index = from;
    while (index < to) {
      const found = this.longest(this.root, words, index);
      if (found === null || found.last >= to) {
        index += 1;
        continue;
      }
      for (const kind of found.kinds) phrases.push({ kind, first: index, last: found.last });
      index = found.last + 1;
    }
    return phrases;
  }
}

import { type Word } from './words';

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  /** By first letter, longest beginnings first. */
  readonly prefixes: Map<string, [string, Node<T>][]>;
  value: T | undefined;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** Words from the first to the one behind the last. */
  readonly first: number;
  readonly last: number;
}

function node<T>(): Node<T> {
  return { next: new Map(), prefixes: new Map(), value: undefined };
}

/**
 * Phrases over words: `struggle* with|to`, `has|have a? strong`. A star ends a beginning, a bar parts words that serve alike, a question
 * mark marks a word that may be missing, `_` is any word. Words of `passed` (adverbs) may stand between any two.
 */
export class PhraseTrie<T> {
  private readonly root = node<T>();

  constructor(private readonly passed: ReadonlySet<string>) {}

  add(phrase: string, value: T): void {
    let ends = [this.root];
    for (const part of phrase.trim().split(/\s+/)) {
      const optional = part.endsWith('?');
      const choices = (optional ? part.slice(0, -1) : part).split('|');
      const reached = ends.flatMap((each) => choices.map((choice) => this.step(each, choice)));
      ends = optional ? [...ends, ...reached] : reached;
    }
    for (const end of ends) end.value ??= value;
  }

  private step(from: Node<T>, choice: string): Node<T> {
    if (!choice.endsWith('*')) {
      const known = from.next.get(choice) ?? node<T>();
      from.next.set(choice, known);
      return known;
    }
    const beginning = choice.slice(0, -1);
    const alike = from.prefixes.get(beginning.charAt(0)) ?? [];
    from.prefixes.set(beginning.charAt(0), alike);
    const known = alike.find(([each]) => each === beginning);
    if (known) return known[1];
    const created = node<T>();
    alike.push([beginning, created]);
    alike.sort((a, b) => b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
    return created;
  }

  /** The longest phrase that begins at a word, or null. */
  longestAt(words: readonly Word[], index: number): PhraseMatch<T> | null {
    return this.search(this.root, words, index, index, 0);
  }

  private search(
    at: Node<T>,
    words: readonly Word[],
    first: number,
    index: number,
    skipped: number,
  ): PhraseMatch<T> | null {
    let best: PhraseMatch<T> | null =
      at.value === undefined || skipped > 0 ? null : { value: at.value, first, last: index };
    const form = words[index]?.form;
    if (form === undefined) return best;
    const try_ = (next: Node<T>, step: number) => {
      const found = this.search(next, words, first, index + 1, step);
      if (found && (!best || found.last > best.last)) best = found;
    };
    const exact = at.next.get(form);
    if (exact) try_(exact, 0);
    const any = at.next.get('_');
    if (any) try_(any, 0);
    for (const [beginning, next] of at.prefixes.get(form.charAt(0)) ?? [])
      if (form.startsWith(beginning)) try_(next, 0);
    if (index > first && skipped < 2 && this.passed.has(form)) try_(at, skipped + 1);
    return best;
  }
}

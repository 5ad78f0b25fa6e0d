const places = 1 << 15;
const longestWord = 40;

/** A copy: a piece cut from a text would hold the whole text in memory. */
const copied = (piece: string) => ` ${piece}`.slice(1);

/**
 * What was made of a word when it was met before, found by the word's letters where they stand in a text: nothing is cut out
 * to look it up. A word forgets the one that had its place, so that the memory never grows.
 */
export class WordMemory<T> {
  private readonly words: string[] = new Array<string>(places).fill('');
  private readonly made: (T | undefined)[] = new Array<T | undefined>(places).fill(undefined);

  constructor(private readonly make: (word: string) => T) {}

  /** What is made of `text.slice(start, end)`. */
  of(text: string, start: number, end: number): T {
    if (end - start > longestWord) return this.make(text.slice(start, end));
    const place = placeOf(text, start, end);
    const made = this.made[place];
    if (made !== undefined && isAt(text, start, end, this.words[place] ?? '')) return made;
    const word = copied(text.slice(start, end));
    const fresh = this.make(word);
    this.words[place] = word;
    this.made[place] = fresh;
    return fresh;
  }
}

function placeOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return (hash ^ (hash >>> 15)) & (places - 1);
}

function isAt(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let at = start; at < end; at += 1) {
    if (text.charCodeAt(at) !== word.charCodeAt(at - start)) return false;
  }
  return true;
}

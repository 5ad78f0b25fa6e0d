const codePoints = 0x110000;
const isLowHalf = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;

/**
 * Kinds of characters as bits, asked once for each character and then looked up: a text is read much faster by them than
 * by a regular expression. Both halves of a surrogate pair have the kinds of their character; every kind is above 0.
 */
export class CharacterKinds {
  private readonly known = new Uint8Array(codePoints);

  constructor(private readonly kindsOf: (character: string) => number) {}

  /** The kinds of the character at an offset; 0 outside the text. */
  at(text: string, offset: number): number {
    if (offset < 0 || offset >= text.length) return 0;
    return this.known[text.charCodeAt(offset)] || this.ask(text, offset);
  }

  /** Where the characters from an offset on that are of any of these kinds end; the offset itself where there are none. */
  endOfRun(text: string, from: number, kinds: number): number {
    let at = from;
    while (at < text.length) {
      const found = this.known[text.charCodeAt(at)] || this.ask(text, at);
      if ((found & kinds) === 0) break;
      at += 1;
    }
    return at;
  }

  private ask(text: string, offset: number): number {
    const startsPair = isLowHalf(text.charCodeAt(offset)) && (text.codePointAt(offset - 1) ?? 0) > 0xffff;
    const point = text.codePointAt(startsPair ? offset - 1 : offset) ?? 0;
    // A half that stands alone is asked each time: the half of a pair has its place in the table.
    const kinds = this.known[point] || this.kindsOf(String.fromCodePoint(point));
    if (point < 0xd800 || point > 0xdfff) this.known[point] = kinds;
    return kinds;
  }
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const syntax = /[\\^$.*+?()[\]{}|/]/g;

/**
 * Where whole words of a text read as the quote does. Any white space matches any other (models turn line breaks and
 * U+00A0 into blanks), nothing else does; the span is of the text as it stands. Null where the quote is not in the text.
 */
export function findQuote(text: string, quote: string): Span | null {
  const words = quote.trim().split(/\s+/u);
  if (words[0] === '') return null;
  const pattern = words.map((word) => word.replace(syntax, '\\$&')).join('\\s+');
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'u').exec(text);
  return found && { start: found.index, end: found.index + found[0].length };
}

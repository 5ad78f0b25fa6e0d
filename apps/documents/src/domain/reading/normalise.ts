/** One character for one, so that an offset into the result is an offset into the original. */
const replacements: readonly (readonly [RegExp, string])[] = [
  [/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff\t\v\u00ad\u200b-\u200d\u2060]/g, ' '],
  [/[*_`]/g, ' '],
  [/[\u2018\u2019\u02bc]/g, "'"],
  [/[\u201c\u201d\u00ab\u00bb]/g, '"'],
  [/\r/g, ' '],
];

/** Plain spaces and quotation marks, no markdown emphasis; the length never changes. */
export function normalise(text: string): string {
  return replacements.reduce((result, [pattern, plain]) => result.replace(pattern, plain), text);
}

const frontMatter = /^\ufeff?---[ \t]*\r?\n[\s\S]{0,20000}?\r?\n---[ \t]*(?:\r?\n|$)/;

/** Where the body of a document begins: behind the front matter of a markdown file, or 0. */
export function bodyStart(text: string): number {
  return frontMatter.exec(text)?.[0].length ?? 0;
}

/** A document's text without the lines that describe it, and what they say. */
export interface SplitText {
  readonly text: string;
  readonly description: Readonly<Record<string, string>>;
}

const known = new Set(['title', 'sourceUrl', 'publishedOn', 'language']);

/**
 * Markdown's front matter, read line by line as `name: value`: people write titles with colons, which are no YAML.
 * Names that are none of ours are passed over. Null where there is no front matter.
 */
export function withoutFrontMatter(text: string): SplitText | null {
  const [head, lines] = /^---[ \t]*\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/.exec(text) ?? [];
  if (head === undefined) return null;
  const fields = (lines ?? '').split(/\r?\n/).flatMap((line) => {
    const [, name, value] = /^(\w+)\s*:\s*(.*)$/.exec(line) ?? [];
    const plain = unquoted(value?.trim() ?? '');
    return name !== undefined && known.has(name) && plain !== '' ? [[name, plain] as const] : [];
  });
  return { text: text.slice(head.length), description: Object.fromEntries(fields) };
}

function unquoted(value: string): string {
  const double = /^"(.*)"$/.exec(value)?.[1];
  if (double !== undefined) return double.replace(/\\(["\\])/g, '$1');
  return /^'(.*)'$/.exec(value)?.[1]?.replaceAll("''", "'") ?? value;
}

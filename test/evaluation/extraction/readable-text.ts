import { parse } from 'yaml';

/** A document as it is given to the extraction: same length and offsets as its file. */
export interface ReadableText {
  readonly text: string;
  readonly title: string | undefined;
}

const addressAndTitle = /^\uFEFF?https?:\/\/\S+[^\S\n]*\n([^\n]*)/;
const frontMatter = /^\uFEFF?---[^\S\n]*\n([^]*?)\n---[^\S\n]*(?=\n|$)/;

/** Blanked and never cut: spans found behind it still fit the file. */
function blankStart(text: string, length: number): string {
  return text.slice(0, length).replace(/[^\r\n]/g, ' ') + text.slice(length);
}

function titleOf(matter: string): string | undefined {
  let fields: unknown;
  try {
    fields = parse(matter);
  } catch {
    // A document without a title is still worth reading.
    return undefined;
  }
  if (typeof fields !== 'object' || fields === null || !('title' in fields)) return undefined;
  return typeof fields.title === 'string' ? fields.title : undefined;
}

/**
 * What of a file is read: not the address and title in lines 1 and 2 (where line 1 is no address, all of it is read),
 * nor a markdown file's front matter. `name` is the file's.
 */
export function readableText(name: string, text: string): ReadableText {
  const matter = name.endsWith('.md') ? frontMatter.exec(text) : null;
  if (matter) return { text: blankStart(text, matter[0].length), title: titleOf(matter[1] ?? '') };
  const head = addressAndTitle.exec(text);
  if (head) return { text: blankStart(text, head[0].length), title: head[1]?.trim() || undefined };
  return { text, title: undefined };
}

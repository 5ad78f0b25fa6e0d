import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { type SplitText, withoutFrontMatter } from './front-matter';

/** A file as it is sent to `POST /documents`: what describes it, and its bytes. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Buffer;
  readonly description: Readonly<Record<string, string>>;
}

/** The endings of the files that Puente reads. */
export const documentExtensions = ['.txt', '.md', '.html', '.htm', '.pdf'] as const;

/**
 * Reads a document's file. A text whose first line is an address, and Markdown with front matter, say their source,
 * title, day and language there: these lines describe the document, and are not part of its text.
 */
export async function readDocumentFile(path: string): Promise<DocumentFile> {
  const bytes = await readFile(path);
  const name = basename(path);
  const extension = extname(path).toLowerCase();
  const split = splitters[extension]?.(bytes.toString('utf8').replace(/^\uFEFF/, ''));
  if (!split) return { name, bytes, description: {} };
  return { name, bytes: Buffer.from(split.text, 'utf8'), description: split.description };
}

/** How the files of an ending say what describes them, where they do. */
const splitters: Readonly<Record<string, (text: string) => SplitText | null>> = {
  '.txt': withoutAddressLines,
  '.md': withoutFrontMatter,
};

function withoutAddressLines(text: string): SplitText | null {
  const match = /^(https?:\/\/\S+)\r?\n([^\n]+)\n/.exec(text);
  const [head, sourceUrl, title] = match ?? [];
  if (!head || !sourceUrl || !title) return null;
  return { text: text.slice(head.length), description: { sourceUrl, title: title.trim() } };
}

import { sentencesOf } from '../extraction/sentences';

/** A piece of a text that a model is asked about at once: `whole.slice(start, start + text.length) === text`. */
export interface Chunk {
  readonly text: string;
  readonly start: number;
}

/**
 * A text in pieces of at most `unitsMax` UTF-16 code units, none of which cuts a sentence. What is longer than that is
 * no sentence: it is left out, since it could not be quoted either.
 */
export function chunksOf(text: string, unitsMax: number): Chunk[] {
  const chunks: Chunk[] = [];
  let from: number | null = null;
  let until = 0;
  const close = () => {
    if (from !== null) chunks.push({ text: text.slice(from, until), start: from });
    from = null;
  };
  for (const { start, end } of sentencesOf(text)) {
    if (from !== null && end - from > unitsMax) close();
    if (end - start > unitsMax) continue;
    from ??= start;
    until = end;
  }
  close();
  return chunks;
}

/** The beginning of a text that ends with a sentence; all of it where it is no longer than `unitsMax`. */
export function beginningOf(text: string, unitsMax: number): string {
  if (text.length <= unitsMax) return text;
  const last = [...sentencesOf(text.slice(0, unitsMax))].at(-1);
  return text.slice(0, last?.start ?? 0);
}

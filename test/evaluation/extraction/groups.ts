import { detectLanguage } from '../../../apps/documents/src/domain/extraction/languages';
import { type Inputs } from './load-inputs';
import { readableText } from './readable-text';
import { type Triple } from './triples';

export const groupings = ['theme', 'language', 'stance'] as const;
export type Grouping = (typeof groupings)[number];

/** What the triples of a set are told apart by. */
export function groupOf(grouping: Grouping, texts: Inputs['texts']): (triple: Triple) => string {
  if (grouping !== 'language') return (triple) => triple[grouping];
  const languages = new Map(
    [...texts].map(([file, text]) => [file, detectLanguage(readableText(file, text).text).language]),
  );
  return ({ file }) => languages.get(file) ?? 'unknown';
}

import { type ReadLanguage } from '../../../../src/domain/extraction/languages';
import { stated } from '../stated';

/** A short document with what must and what must not be read out of it, as "es-madrid housing need". */
export interface CheckedDocument {
  readonly title?: string;
  readonly text: string;
  readonly found: readonly string[];
  /** Starts of what must not be found: "gb-york" forbids everything about York. */
  readonly absent: readonly string[];
}

/** What a document misses and what it wrongly says; both empty where it is read well. */
export function faultsOf(
  { title, text, found, absent }: CheckedDocument,
  language: ReadLanguage,
): { missed: string[]; wrong: string[] } {
  const all = stated(text, language, title);
  return {
    missed: found.filter((each) => !all.includes(each)),
    wrong: all.filter((each) =>
      absent.some(
        (start) => `${each} `.startsWith(`${start} `) || (start.endsWith('-') && each.startsWith(start)),
      ),
    ),
  };
}

import { type ReadLanguage } from '../../../apps/documents/src/domain/extraction/languages';
import { languageMark } from '../../../apps/documents/src/domain/extraction/learnt/marks-of-sentence';
import { type Example } from './examples';

export type Group = ReadLanguage | 'marks';
export const groups = ['en', 'es', 'marks'] as const satisfies readonly Group[];

/** Seen more seldom, it may be chance. */
const leastSeen = 3;

/** Numbers the parts of words and the marks that some examples have. */
export class FeatureIndex {
  private readonly ids: Readonly<Record<Group, Map<string, number>>> = {
    en: new Map(),
    es: new Map(),
    marks: new Map(),
  };

  constructor(examples: readonly Example[]) {
    const seen = new Map<string, number>();
    for (const { language, parts, themeMarks, stanceMarks, statements } of examples) {
      const marks = [
        ...themeMarks,
        ...statements.flatMap(({ theme }) => stanceMarks(theme)),
        languageMark(language),
      ];
      for (const part of new Set(parts)) this.see(seen, language, part);
      for (const mark of new Set(marks)) this.see(seen, 'marks', mark);
    }
  }

  private see(seen: Map<string, number>, group: Group, feature: string): void {
    const key = `${group} ${feature}`;
    const times = (seen.get(key) ?? 0) + 1;
    seen.set(key, times);
    if (times === leastSeen) this.ids[group].set(feature, this.size);
  }

  get size(): number {
    return this.ids.en.size + this.ids.es.size + this.ids.marks.size;
  }

  /** Their numbers, each as often as it stands there. */
  of(language: ReadLanguage, parts: readonly string[], marks: readonly string[]): Int32Array {
    const ofParts = parts.flatMap((part) => this.ids[language].get(part) ?? []);
    const ofMarks = [...marks, languageMark(language)].flatMap((mark) => this.ids.marks.get(mark) ?? []);
    return Int32Array.from([...ofParts, ...ofMarks]);
  }

  /** The features of a group with their numbers, in the order of the alphabet. */
  entries(group: Group): (readonly [feature: string, id: number])[] {
    return [...this.ids[group]].sort(([one], [other]) => (one < other ? -1 : 1));
  }
}

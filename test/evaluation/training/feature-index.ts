import { type ReadLanguage } from '../../../apps/documents/src/domain/extraction/languages';
import { languageMark } from '../../../apps/documents/src/domain/extraction/learnt/marks-of-sentence';
import { type Example } from './examples';

type Group = ReadLanguage | 'marks';
/** Seen once, it may be chance. */
const leastSeen = 2;
/** Marks say more than words: their weights may grow sooner. */
const valueOfMark = 2;

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

  of(
    language: ReadLanguage,
    parts: readonly string[],
    marks: readonly string[],
  ): { ids: Int32Array; values: Float32Array } {
    const ofParts = parts.flatMap((part) => this.ids[language].get(part) ?? []);
    const ofMarks = [...marks, languageMark(language)].flatMap((mark) => this.ids.marks.get(mark) ?? []);
    const values = [...ofParts.map(() => 1), ...ofMarks.map(() => valueOfMark)];
    return { ids: Int32Array.from([...ofParts, ...ofMarks]), values: Float32Array.from(values) };
  }

  /** A line for each feature that weighs something, in the order of the alphabet. */
  rows(weightsOf: (feature: number, value: number) => readonly string[]): Record<Group, readonly string[]> {
    const lines = (group: Group) =>
      [...this.ids[group]]
        .map(
          ([feature, id]) => [feature, weightsOf(id, group === 'marks' ? valueOfMark : 1).join(' ')] as const,
        )
        .filter(([, weights]) => weights !== '')
        .map(([feature, weights]) => `${feature}\t${weights}`)
        .sort();
    return { en: lines('en'), es: lines('es'), marks: lines('marks') };
  }
}

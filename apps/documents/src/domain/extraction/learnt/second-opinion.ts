import { themeIds } from '@puente/challenges';
import { type ExtractedEvidence } from '../evidence';
import { type Reading, type SentenceReading } from '../reading';
import { languageMark, marksOfStance, marksOfThemes } from './marks-of-sentence';
import { tellingWords } from './telling-words';
import { needQuestion, questions, weightsOfMark, weightsOfWord } from './weights';

const chance = (logit: number) => 1 / (1 + Math.exp(-logit));

/** What single words and what the rules found say of one sentence together: a sum of learnt weights for each question. */
export class SecondOpinion {
  private readonly sums: Float32Array;

  constructor(
    reading: Reading,
    private readonly sentence: SentenceReading,
  ) {
    const { language } = reading;
    this.sums = Float32Array.from(weightsOfMark(languageMark(language)));
    for (const word of tellingWords(reading, sentence)) this.add(weightsOfWord(language, word));
    for (const mark of marksOfThemes(sentence)) this.add(weightsOfMark(mark));
  }

  private add(row: Float32Array): void {
    for (let at = 0; at < questions.length; at += 1) this.sums[at]! += row[at]!;
  }

  /** How likely the sentence states something of the theme, 0 to 1. */
  speaksOf(theme: string): number {
    return chance(this.sums[themeIds.findIndex((id) => id === theme)] ?? -Infinity);
  }

  /** How likely what it states of the theme is a need, 0 to 1. */
  isNeed(theme: string, byRules: readonly ExtractedEvidence[]): number {
    const marks = marksOfStance(theme, this.sentence, byRules);
    return chance(
      marks.reduce((sum, mark) => sum + weightsOfMark(mark)[needQuestion]!, this.sums[needQuestion]!),
    );
  }
}

import { themeIds } from '@puente/challenges';
import { type ExtractedEvidence } from '../evidence';
import { type Reading, type SentenceReading } from '../reading';
import { languageMark, marksOfStance, marksOfThemes } from './marks-of-sentence';
import { tellingWords } from './telling-words';
import { weights } from './weights';

const chance = (logit: number) => 1 / (1 + Math.exp(-logit));

/** What single words and what the rules found say of one sentence together. */
export class SecondOpinion {
  /** Of its words and of its language. */
  private readonly rows: readonly Float32Array[];
  private readonly themes: readonly number[];
  private readonly needs = new Map<string, number>();

  constructor(
    reading: Reading,
    private readonly sentence: SentenceReading,
    private readonly byRules: readonly ExtractedEvidence[],
  ) {
    const { language } = reading;
    this.rows = [
      ...weights.rowsOfWords(language, tellingWords(reading, sentence)),
      ...weights.rowsOfMarks([languageMark(language)]),
    ];
    const marks = weights.rowsOfMarks(marksOfThemes(sentence));
    this.themes = weights.themes.answers([...this.rows, ...marks]);
  }

  /** How likely it states something of the theme that it speaks of most, 0 to 1. */
  speaksOfAny(): number {
    return chance(Math.max(...this.themes));
  }

  /** How likely the sentence states something of the theme, 0 to 1. */
  speaksOf(theme: string): number {
    return chance(this.themes[themeIds.findIndex((id) => id === theme)] ?? -Infinity);
  }

  /** How likely the sentence states something of the theme in the likelier stance, 0 to 1. */
  states(theme: string): number {
    const need = this.isNeed(theme);
    return this.speaksOf(theme) * Math.max(need, 1 - need);
  }

  /** Whether it is as likely as that. The stance is asked for only where the theme may be spoken of. */
  statesFrom(theme: string, least: number): boolean {
    return this.speaksOf(theme) >= least && this.states(theme) >= least;
  }

  /** How likely what it states of the theme is a need, 0 to 1. */
  isNeed(theme: string): number {
    const known = this.needs.get(theme);
    if (known !== undefined) return known;
    const marks = weights.rowsOfMarks(marksOfStance(theme, this.sentence, this.byRules));
    const need = chance(weights.stance.answers([...this.rows, ...marks])[0]!);
    this.needs.set(theme, need);
    return need;
  }
}

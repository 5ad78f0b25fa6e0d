import { type ReadLanguage } from '../languages';
import { Network, type StoredNetwork } from './network';
import { partsOfWord } from './parts-of-word';
import { Rows } from './rows';
import learnt from './weights.json';

/** As `weights.json` holds it. A row has the columns of the network of themes, then those of the network of stance. */
export interface LearntWeights {
  /** Parts of words by language, and marks. */
  readonly features: Readonly<Record<ReadLanguage | 'marks', readonly string[]>>;
  /** Bytes in base64, a row for each feature. */
  readonly rows: Readonly<Record<ReadLanguage | 'marks', string>>;
  /** What a byte of each column is worth. */
  readonly steps: readonly number[];
  /** Does the sentence state something of the theme: an answer for each, in the order of the themes. */
  readonly themes: StoredNetwork;
  /** Is it a need: one answer. */
  readonly stance: StoredNetwork;
}

const mostRemembered = 10_000;

/** The rows of one language's words, each the sum of its parts. */
class WordRows {
  private readonly remembered = new Map<string, Float32Array | null>();

  constructor(
    private readonly parts: Rows,
    private readonly width: number,
  ) {}

  /** Null of a word of which nothing was learnt. */
  of(folded: string): Float32Array | null {
    const known = this.remembered.get(folded);
    if (known !== undefined) return known;
    const sum = new Float32Array(this.width);
    const found = partsOfWord(folded).filter((part) => this.parts.add(part, sum));
    const row = found.length > 0 ? sum : null;
    if (this.remembered.size < mostRemembered) this.remembered.set(folded, row);
    return row;
  }
}

/** What was learnt, ready to be asked. */
export class Weights {
  readonly themes: Network;
  readonly stance: Network;
  private readonly words: Readonly<Record<ReadLanguage, WordRows>>;
  private readonly marks: Rows;
  private readonly width: number;

  constructor({ features, rows, steps, themes, stance }: LearntWeights) {
    this.themes = new Network(themes, 0);
    this.stance = new Network(stance, this.themes.end);
    this.width = this.stance.end;
    const rowsOf = (group: ReadLanguage | 'marks') => new Rows(features[group], rows[group], steps);
    this.words = {
      en: new WordRows(rowsOf('en'), this.width),
      es: new WordRows(rowsOf('es'), this.width),
    };
    this.marks = rowsOf('marks');
  }

  /** The rows of words and marks, added up on what is given, or on nothing. */
  sums(
    language: ReadLanguage,
    words: readonly string[],
    marks: readonly string[],
    before?: Float32Array,
  ): Float32Array {
    const sums = before === undefined ? new Float32Array(this.width) : before.slice();
    for (const word of words) {
      const row = this.words[language].of(word);
      if (row !== null) for (let at = 0; at < sums.length; at += 1) sums[at]! += row[at]!;
    }
    for (const mark of marks) this.marks.add(mark, sums);
    return sums;
  }
}

export const weights = new Weights(learnt);

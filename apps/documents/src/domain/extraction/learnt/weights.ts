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

const mostRemembered = 20_000;

/** Rows that are asked for again and again: each word's, the sum of its parts, or each mark's. */
class RememberedRows {
  private readonly remembered = new Map<string, Float32Array | null>();

  constructor(
    private readonly rows: Rows,
    private readonly partsOf: (name: string) => readonly string[],
  ) {}

  /** Null where nothing was learnt. */
  of(name: string): Float32Array | null {
    const known = this.remembered.get(name);
    if (known !== undefined) return known;
    const row = this.sumOf(this.partsOf(name));
    if (this.remembered.size < mostRemembered) this.remembered.set(name, row);
    return row;
  }

  private sumOf(parts: readonly string[]): Float32Array | null {
    const [first, ...others] = parts.flatMap((part) => this.rows.of(part) ?? []);
    for (const other of others) for (let at = 0; at < other.length; at += 1) first![at]! += other[at]!;
    return first ?? null;
  }
}

/** What was learnt, ready to be asked. */
export class Weights {
  readonly themes: Network;
  readonly stance: Network;
  private readonly words: Readonly<Record<ReadLanguage, RememberedRows>>;
  private readonly marks: RememberedRows;

  constructor({ features, rows, steps, themes, stance }: LearntWeights) {
    this.themes = new Network(themes, 0);
    this.stance = new Network(stance, this.themes.end);
    const rowsOf = (group: ReadLanguage | 'marks') => new Rows(features[group], rows[group], steps);
    this.words = {
      en: new RememberedRows(rowsOf('en'), partsOfWord),
      es: new RememberedRows(rowsOf('es'), partsOfWord),
    };
    this.marks = new RememberedRows(rowsOf('marks'), (mark) => [mark]);
  }

  rowsOfWords(language: ReadLanguage, words: readonly string[]): Float32Array[] {
    return words.flatMap((word) => this.words[language].of(word) ?? []);
  }

  rowsOfMarks(marks: readonly string[]): Float32Array[] {
    return marks.flatMap((mark) => this.marks.of(mark) ?? []);
  }
}

export const weights = new Weights(learnt);

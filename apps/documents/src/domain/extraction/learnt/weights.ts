import { themeIds } from '@puente/challenges';
import { type ReadLanguage } from '../languages';
import { partsOfWord } from './parts-of-word';
import learnt from './weights.json';

/** What is asked of a sentence: does it state something of this theme (one for each theme), and is it a need. */
export const questions: readonly string[] = [...themeIds, 'need'];
export const needQuestion = themeIds.length;

/** A weight for each question, in logits. */
type Row = Float32Array;

/** A row as it is stored: the part, a tab, then `question:weight` for each weight that is not 0. */
function parsed(line: string): [string, Row] {
  const [part = '', weights = ''] = line.split('\t');
  const row = new Float32Array(questions.length);
  for (const each of weights.split(' ')) {
    const [question, weight] = each.split(':');
    row[Number(question)] = Number(weight);
  }
  return [part, row];
}

const nothing = new Float32Array(questions.length);

function sumOf(rows: readonly Row[]): Row {
  const sum = new Float32Array(questions.length);
  for (const row of rows) for (let at = 0; at < sum.length; at += 1) sum[at]! += row[at]!;
  return sum;
}

/** Some of the stored rows, read when they are first asked for. */
class Rows {
  private rows: ReadonlyMap<string, Row> | undefined;

  constructor(private readonly lines: readonly string[]) {}

  get(part: string): Row | undefined {
    this.rows ??= new Map(this.lines.map(parsed));
    return this.rows.get(part);
  }
}

const mostRemembered = 20_000;

/** What the words of one language weigh. */
class WordWeights {
  private readonly remembered = new Map<string, Row>();
  private readonly parts: Rows;

  constructor(lines: readonly string[]) {
    this.parts = new Rows(lines);
  }

  of(folded: string): Row {
    const known = this.remembered.get(folded);
    if (known !== undefined) return known;
    const rows = partsOfWord(folded).flatMap((part) => this.parts.get(part) ?? []);
    const row = rows.length === 0 ? nothing : sumOf(rows);
    if (this.remembered.size < mostRemembered) this.remembered.set(folded, row);
    return row;
  }
}

const words: Readonly<Record<ReadLanguage, WordWeights>> = {
  en: new WordWeights(learnt.en),
  es: new WordWeights(learnt.es),
};
const marks = new Rows(learnt.marks);

export const weightsOfWord = (language: ReadLanguage, folded: string): Row => words[language].of(folded);
export const weightsOfMark = (mark: string): Row => marks.get(mark) ?? nothing;

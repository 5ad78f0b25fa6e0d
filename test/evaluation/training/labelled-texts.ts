import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  detectLanguage,
  isReadLanguage,
  type ReadLanguage,
} from '../../../apps/documents/src/domain/extraction/languages';
import { readableText } from '../extraction/readable-text';

export type Stance = 'need' | 'offer';

/** What a stretch of a text states of a theme; `faint` where a careful reader might doubt it. */
export interface Statement {
  readonly start: number;
  readonly end: number;
  readonly theme: string;
  readonly stance: Stance;
  readonly faint: boolean;
}

export interface LabelledText {
  readonly language: ReadLanguage;
  readonly title: string;
  readonly text: string;
  readonly statements: readonly Statement[];
  /** Whether each sentence has its labels; else each label stands at one sentence, and others may state it too. */
  readonly isComplete: boolean;
  /** How much it counts. */
  readonly weight: number;
}

interface NoteLine {
  readonly title: string;
  readonly lang: ReadLanguage;
  readonly s: readonly [
    text: string,
    labels: readonly [city: string, theme: string, stance: Stance, faint?: 1][],
  ][];
}

interface SingleLine {
  readonly s: string;
  readonly t: readonly string[];
  readonly st: Stance | 'none';
}

interface NegativeLine {
  readonly sentence: string;
}

interface LabelLine {
  readonly file: string;
  readonly theme: string;
  readonly stance: Stance;
  readonly evidence: string;
  readonly ambiguous: boolean;
}

/** Single sentences are more picturesque than what documents hold. */
const weightOfSingle = 0.2;
/** A single sentence that names no city is read as of this one. */
const titleOfSingle = 'Madrid';

function linesOf(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
}

const filesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();

/** Notes of which every sentence is labelled, a line each. */
export function labelledNotes(folder: string): LabelledText[] {
  return filesIn(folder)
    .flatMap((name) => linesOf(join(folder, name)))
    .map((line) => {
      const { title, lang, s } = JSON.parse(line) as NoteLine;
      let text = '';
      const statements: Statement[] = [];
      for (const [sentence, labels] of s) {
        const [start, end] = [text.length, text.length + sentence.length];
        text += `${sentence} `;
        for (const [, theme, stance, faint] of labels)
          statements.push({ start, end, theme, stance, faint: faint === 1 });
      }
      return { language: lang, title, text, statements, isComplete: true, weight: 1 };
    });
}

/** Sentences that stand alone, a line each; the file's name begins with their language. */
export function labelledSentences(folder: string): LabelledText[] {
  return filesIn(folder).flatMap((name) =>
    linesOf(join(folder, name)).map((line) => {
      const { s, t, st } = JSON.parse(line) as SingleLine;
      const language = name.startsWith('es') ? 'es' : 'en';
      const span = { start: 0, end: s.length, faint: false };
      const statements = st === 'none' ? [] : t.map((theme) => ({ ...span, theme, stance: st }));
      return {
        language,
        title: titleOfSingle,
        text: s,
        statements,
        isComplete: true,
        weight: weightOfSingle,
      };
    }),
  );
}

/** Sentences of documents that state nothing. */
export function sentencesWithoutLabels(path: string): LabelledText[] {
  return linesOf(path).map((line) => {
    const { sentence: text } = JSON.parse(line) as NegativeLine;
    return { language: languageOf(text), title: '', text, statements: [], isComplete: true, weight: 1 };
  });
}

function languageOf(text: string): ReadLanguage {
  const { language } = detectLanguage(text);
  return isReadLanguage(language) ? language : 'en';
}

/** Documents, and labels of which each quotes the sentence that says it best. */
export function labelledDocuments(folder: string, labels: string): LabelledText[] {
  const byFile = new Map<string, LabelLine[]>();
  for (const line of linesOf(labels)) {
    const label = JSON.parse(line) as LabelLine;
    byFile.set(label.file, [...(byFile.get(label.file) ?? []), label]);
  }
  return [...byFile].map(([file, own]) => {
    const { text, title = '' } = readableText(file, readFileSync(join(folder, file), 'utf8'));
    const statements = own.flatMap(({ evidence, theme, stance, ambiguous }) => {
      const start = text.indexOf(evidence);
      return start < 0 ? [] : [{ start, end: start + evidence.length, theme, stance, faint: ambiguous }];
    });
    return { language: languageOf(text), title, text, statements, isComplete: false, weight: 1 };
  });
}

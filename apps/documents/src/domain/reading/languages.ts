import { type ReadingLanguage } from '@puente/challenges';
import { functionWords } from './function-words';

export interface DetectedLanguage {
  /** ISO 639-1, or `und` where the text gives no hint. */
  readonly language: string;
  /** False for a text too short or too mixed to be sure. */
  readonly reliable: boolean;
}

/** Decides between languages that tell alike. */
const commonness = ['en', 'es', 'pt', 'fr', 'it', 'de', 'ca', 'gl', 'eu'];

const sampleUnits = 20_000;

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
  [/\p{Script=Thai}/gu, 'th'],
];

/** True for the languages that are read; documents of others are stored and say that they were not. */
export function isReadLanguage(language: string): language is ReadingLanguage {
  return language === 'en' || language === 'es';
}

/** The script that holds a third of the letters or more, as a language; a few kana mark Japanese among Han. */
function byScript(sample: string): string | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const counts = scripts.map(([script, language]) => ({
    language,
    count: sample.match(script)?.length ?? 0,
  }));
  const foreign = counts.reduce((sum, { count }) => sum + count, 0);
  if (letters === 0 || foreign < letters / 3) return null;
  const kana = counts.find(({ language }) => language === 'ja')?.count ?? 0;
  if (kana > foreign / 20) return 'ja';
  return counts.reduce((best, each) => (each.count > best.count ? each : best)).language;
}

/**
 * The language of a document, by script, else by how often the small words of each language occur at its beginning. Names and
 * addresses hold no such words, so that a list of Spanish names does not make a text Spanish.
 */
export function detectLanguage(text: string): DetectedLanguage {
  const sample = text.slice(0, sampleUnits);
  const script = byScript(sample);
  if (script !== null) return { language: script, reliable: true };
  const scores = new Map<string, number>();
  for (const word of sample.replace(/\bhttps?:\S+/g, ' ').match(/[\p{L}\p{M}]+/gu) ?? []) {
    const languages = functionWords.get(word.toLowerCase()) ?? [];
    for (const language of languages)
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...scores].sort(
    (a, b) => b[1] - a[1] || commonness.indexOf(a[0]) - commonness.indexOf(b[0]),
  );
  if (!first) return { language: 'und', reliable: false };
  return { language: first[0], reliable: first[1] >= 2 && first[1] >= 1.3 * (second?.[1] ?? 0) };
}

import { detectAll } from 'tinyld';
import { byFunctionWords } from './function-words';

const readLanguages = ['en', 'es'] as const;
export type ReadLanguage = (typeof readLanguages)[number];

/** Enough of a text to know its language by. */
const sampleUnits = 20_000;
/** Statistics of letters cost more by far, and say no more of more. */
const letterUnits = 4_000;
const reliableLead = 0.06;
const reliableHits = 3;
const reliableAccuracy = 0.3;

/**
 * The language a text is written in, as ISO 639-1, from its first pages; `und` where nothing can be told. Function
 * words decide among the languages of our documents, which resemble each other and are full of foreign names; letter
 * statistics decide the rest. `reliable` is false for texts too short or too mixed to say.
 */
export function detectLanguage(text: string): { language: string; reliable: boolean } {
  const sample = text.slice(0, sampleUnits).replace(/https?:\/\/\S+/gu, ' ');
  const { language, lead, hits } = byFunctionWords(sample);
  if (hits >= reliableHits && lead >= reliableLead) return { language, reliable: true };
  const guesses = detectAll(sample.slice(0, letterUnits));
  const [best, second] = guesses;
  if (best === undefined) return { language, reliable: false };
  const margin = best.accuracy - (second?.accuracy ?? 0);
  if (margin >= reliableAccuracy && best.accuracy > 0.5)
    return { language: best.lang, reliable: hits === 0 || best.lang === language };
  if (hits > 0 && lead > 0) return { language, reliable: false };
  return { language: best.lang, reliable: false };
}

/** Whether documents in this language are read for evidence; others are stored and say that they were not. */
export function isReadLanguage(language: string): language is ReadLanguage {
  return (readLanguages as readonly string[]).includes(language);
}

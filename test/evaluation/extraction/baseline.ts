import { findConcepts, type ReadingLanguage } from '@puente/challenges';
import { findPlaces } from '@puente/places';
import { type PredictedTriple, type Span } from './triples';

const needWords = {
  en: [
    'need',
    'needs',
    'must',
    'lack',
    'lacks',
    'problem',
    'problems',
    'challenge',
    'challenges',
    'suffers',
    'struggles',
  ],
  es: [
    'necesita',
    'necesitan',
    'debe',
    'deben',
    'falta',
    'carece',
    'problema',
    'problemas',
    'reto',
    'retos',
    'sufre',
  ],
} as const;

/** Said beside its figures. */
export const baselineRule =
  'Baseline: a city and a keyword of the theme in the same sentence; need where a word such as ' +
  '"need", "must", "lack", "problem" or "challenge" stands in it, else offer.';

/** Sentences as they come: an end mark and white space, or a line's end. */
function naiveSentences(text: string): Span[] {
  return [...text.matchAll(/[^\n]+?(?:[.!?](?=\s)|(?=\n)|$)/g)].map(({ 0: sentence, index }) => ({
    start: index,
    end: index + sentence.length,
  }));
}

function saysNeed(sentence: string, language: ReadingLanguage): boolean {
  const words = new Set(sentence.toLowerCase().match(/\p{L}+/gu));
  return needWords[language].some((word) => words.has(word));
}

/** What the simplest thing that could work would predict for a document; triples may repeat. */
export function baselinePredictions(
  file: string,
  text: string,
  language: ReadingLanguage,
): PredictedTriple[] {
  const places = findPlaces(text).filter(({ role }) => role === 'place');
  const concepts = findConcepts(text, language);
  return naiveSentences(text).flatMap((sentence) => {
    const inside = ({ start, end }: Span): boolean => start >= sentence.start && end <= sentence.end;
    const touched = concepts.filter(inside);
    if (touched.length === 0) return [];
    const stance = saysNeed(text.slice(sentence.start, sentence.end), language) ? 'need' : 'offer';
    return places
      .filter(inside)
      .flatMap(({ place }) =>
        touched.map(({ theme }) => ({ file, city: place.id, theme, stance, spans: [sentence] }) as const),
      );
  });
}

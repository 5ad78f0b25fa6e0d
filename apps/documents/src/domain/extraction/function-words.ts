import { wordsOf } from './words';

/** Words that only hold a sentence together, folded: each list holds what tells its language from its neighbours. */
const functionWords: Readonly<Record<string, string>> = {
  en: 'the of and is are was were to for with from by its it has have had that this which on at as be been but not their they an will more than when where who there into',
  es: 'el los las del y con por para una su sus es son fue ha han que se como pero mas cada desde donde hay al lo muy tambien ya entre esta sin sobre un en la de',
  ca: 'els amb dels i per una les seva seves seus es ha han que pels pel aquest aquesta mes als va van l d un en la de com al',
  pt: 'os das dos do da e com por para uma sua seu foi tem nao que mais cada desde ao na no nas nos um em as de pela pelo ja',
  fr: "les des et est sont avec pour une sa ses leur qui que dans sur au aux du par ne pas plus il elle la le de un en l'eau depuis",
  it: 'il gli della delle dei e con per una sua suo che sono nel nella alla di un in la da ha piu del le i',
  de: 'der die das und ist sind mit fur eine den dem von zu im nicht auf hat wird sich auch des ein als bei',
};

const lists = Object.entries(functionWords).map(
  ([language, words]) => [language, new Set(words.split(' '))] as const,
);

/** The language with the most function words in a text and its lead over the next, as a share of all words. */
export function byFunctionWords(text: string): { language: string; lead: number; hits: number } {
  const words = wordsOf(text);
  const counts = lists
    .map(([language, list]) => ({ language, hits: words.count((folded) => list.has(folded)) }))
    .sort((a, b) => b.hits - a.hits);
  const [best, second] = counts;
  if (best === undefined || best.hits === 0) return { language: 'und', lead: 0, hits: 0 };
  return { ...best, lead: (best.hits - (second?.hits ?? 0)) / words.length };
}

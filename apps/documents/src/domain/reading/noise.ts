import { type Mention } from './mentions';
import { type Word } from './words';

/** Told of the whole world, of nobody in particular. */
const worldwide =
  /\b(throughout the world|around the world|across the world|worldwide|all over the world|global challenges?|common challenges|en todo el mundo|de todo el mundo|retos globales|desafios globales)\b/;
const address = /\b(tel|fax|calle|avenida|street|p\.? ?o\.? box|www|https?)\b.*\d|\d{5}.*\|.*\d|\+\d{2} ?\d/;
const navigation = /(\|[^|]*){3,}/;
const attended =
  /\b(attend\w*|participat\w*|interacted|took part|gathered|represent\w*|asist\w*|particip\w*)\b/;

/** Addresses, navigation, attendance lists, statements on the whole world: they say nothing of a city. */
export function isNoise(text: string, words: readonly Word[], mentions: readonly Mention[]): boolean {
  const lower = text.toLowerCase();
  if (address.test(lower) || navigation.test(text)) return true;
  const cities = mentions.filter(({ party }) => party?.kind === 'city');
  if (cities.length >= 3 && attended.test(lower)) return true;
  if (words.length > 0 && cities.length === 0 && worldwide.test(lower)) return true;
  return false;
}

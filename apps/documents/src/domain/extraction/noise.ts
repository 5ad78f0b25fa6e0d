import { type Reading, type SentenceReading } from './reading';

const contact =
  /(?:https?:\/\/|www\.|@[\w-]+\.|\+\d{2}[ \d]{7,}|\btel\.?\s*[:+\d]|©|\bcookies?\b|share to|\|[^|]*\||•[^•]*\/)/iu;
const shortestSentence = 3;
const looked = 600;
/** Two and more guests in a row, as in "from Seoul, Tokyo, Sydney and Berlin", met or took part. */
const attendance =
  /\b(?:took part|attended|participat\w*|interacted|met for|gathered|asisti\w+|participaron|se reunieron|counted on the presence)\b/iu;
const guests = 4;

/** Addresses, menus, attendance lists and other lines that say nothing about anybody. */
export function isNoise({ text }: Reading, sentence: SentenceReading): boolean {
  if (sentence.to - sentence.from < shortestSentence) return true;
  const opening = text.slice(sentence.start, Math.min(sentence.end, sentence.start + looked));
  if (contact.test(opening)) return true;
  return attendance.test(opening) && new Set(sentence.places.map(({ place }) => place.id)).size >= guests;
}

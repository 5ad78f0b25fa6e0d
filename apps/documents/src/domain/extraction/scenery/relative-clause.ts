import { hasOtherTheme, type MentionInClause } from './mention';

const relative = new Set(['that', 'who', 'whom', 'where', 'que', 'donde', 'quienes']);
/** A verb of saying or asking before "that" makes it the topic: "says that buses are full". */
const notRelativeAfter =
  /(?:say|says|said|shows?|showed|means?|so|asks?|asked|fears?|believes?|dice|dicen|explic\p{L}+|muestra|m[aá]s|ya|hace|tiene|tienen|hay|para|lo|los|las|la|el|es|fue)$/iu;
/** Words between "that" and what it tells. */
const longest = 8;

/** "homes that a nurse can afford": the clause behind "that" tells which homes, and is no topic of its own. */
export function isInRelativeClause(each: MentionInClause): boolean {
  const { reading, mention, own, all } = each;
  if (!hasOtherTheme(each)) return false;
  for (let at = own.first - 1; at > Math.max(0, own.first - longest); at -= 1) {
    const word = reading.words.at(at);
    const previous = reading.words.at(at - 1);
    if (word === undefined || previous === undefined) return false;
    if (!/^[\s*_]*$/u.test(reading.words.gapBefore(at))) return false;
    if (relative.has(word.folded)) {
      if (notRelativeAfter.test(previous.folded)) return false;
      return all.some(({ end, theme }) => end <= word.start && theme !== mention.theme);
    }
  }
  return false;
}

import { type MentionInClause, written } from './mention';

/** "houses without lifts" is no compound, nor is "renewal of old blocks". */
const opensPhrase = /^(?:without|no|sin)\s|\s(?:of|de)$/iu;
/** Those who are spoken of, whatever is behind: "migrant workers". */
const people: ReadonlySet<string> = new Set(['social-inclusion/migration']);

/**
 * "hospital waste", "a tourist bus", "poor pavements": of two words side by side the last one says what is spoken of; in Spanish
 * the first one ("transporte escolar").
 */
export function isModifier(each: MentionInClause): boolean {
  const { reading, mention, all } = each;
  if (opensPhrase.test(written(each)) || people.has(mention.concept)) return false;
  const { text, language } = reading;
  return all.some(({ start, end, theme }) => {
    if (theme === mention.theme) return false;
    const gap = language === 'en' ? text.slice(mention.end, start) : text.slice(end, mention.start);
    return /^[ \u00a0-]$/u.test(gap);
  });
}

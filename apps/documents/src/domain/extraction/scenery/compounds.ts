import { type MentionInClause, written } from './mention';

/** "houses without lifts" is no compound. */
const opensPhrase = /^(?:without|no|sin)\s/iu;

/**
 * "hospital waste", "a tourist bus", "poor pavements": of two words side by side the last one says what is spoken of; in Spanish
 * the first one ("transporte escolar").
 */
export function isModifier(each: MentionInClause): boolean {
  const { reading, mention, all } = each;
  if (opensPhrase.test(written(each))) return false;
  const { text, language } = reading;
  return all.some(({ start, end, theme }) => {
    if (theme === mention.theme) return false;
    const gap = language === 'en' ? text.slice(mention.end, start) : text.slice(end, mention.start);
    return /^[ \u00a0-]$/u.test(gap);
  });
}
